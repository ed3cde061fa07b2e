import type { Dataset } from '../domain/dataset';
import type { Place } from '../domain/place';
import { nameOf } from '../map/placeName';
import type { AtlasState } from '../state/store';
import type { HandoutChoice } from './handoutChoice';

/** What every part of a handout is drawn with. */
export interface Printing {
  readonly choice: HandoutChoice;
  readonly dataset: Dataset;
  readonly shapes: AtlasState['document']['shapes'];
  /** The interface's. */
  readonly language: string;
  /** Where what is printed stands in the atlas. */
  readonly address: string;
}

const RTL = /^(ar|fa|he|ps|ur)\b/;

/** The direction of a language, for sentences that stand in a page of another one. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  RTL.test(language) ? 'rtl' : 'ltr';

/** The attributes of words in a language of their own. */
export const inLanguage = (language: string) => ({ lang: language, dir: directionOf(language) });

/** Places by name, parted as the language parts them. */
export const namesOf = (places: readonly Place[], language: string): readonly string[] =>
  places.map((place) => nameOf(place, language));
