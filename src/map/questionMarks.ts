import { bearingTo, distanceKm, greatCircle } from '../domain/distance';
import type { Place, Position } from '../domain/place';
import { questionPins } from '../domain/questionPins';
import { type PlaceFound, scoreOf } from '../domain/questionScore';
import { distanceInWords, numberInWords } from '../i18n/numbers';
import { type Picking, selectPlaceQuestion } from '../state/asked';
import type { AtlasState } from '../state/store';
import { anchorFor, type LengthAnchor } from './measure';
import { nameOf } from './placeName';

/** One thing that a question about places draws on the map. */
export type QuestionMark =
  | { readonly type: 'area'; readonly place: Place }
  | { readonly type: 'line'; readonly positions: readonly Position[] }
  | {
      readonly type: 'length';
      readonly position: Position;
      readonly text: string;
      readonly anchor: LengthAnchor;
    }
  | {
      readonly type: 'pin' | 'chosen' | 'put' | 'place';
      readonly position: Position;
      readonly text: string;
    }
  | { readonly type: 'aim'; readonly position: Position };

const none: readonly QuestionMark[] = [];
const STEPS = 64;

/** What the question in view draws: lettered pins and answers while it waits, then the places and the way to them. */
export function questionMarks(state: AtlasState): readonly QuestionMark[] {
  const picking = selectPlaceQuestion(state);
  if (!picking) return none;
  return picking.asked.isRevealed ? revealed(picking, state) : waiting(picking, state);
}

function waiting({ question, asked }: Picking, state: AtlasState): readonly QuestionMark[] {
  const found = asked.answer.type === 'place' ? asked.answer.found : {};
  const { aim, document, view } = state;
  const put = question.places.flatMap((id, at): readonly QuestionMark[] => {
    const pointed = found[id];
    const text = numberInWords(at + 1, view.language);
    return pointed ? [{ type: 'put', position: pointed.position, text }] : [];
  });
  if (asked.form === 'harder')
    return [...put, ...(aim ? [{ type: 'aim', position: aim } as const] : [])];
  const chosen = new Set(Object.values(found).map(({ position }) => String(position)));
  return questionPins(question, document.dataset).map(({ letter, position }) => ({
    type: chosen.has(String(position)) ? 'chosen' : 'pin',
    position,
    text: letter,
  }));
}

function revealed({ question, asked }: Picking, state: AtlasState): readonly QuestionMark[] {
  const score = scoreOf(question, asked, state.document);
  if (score.type !== 'place') return none;
  const { language } = state.view;
  return score.places.flatMap((found, at) => {
    const { place, put } = found;
    const text = numberInWords(at + 1, language);
    return [
      { type: 'area' as const, place },
      ...wayOf(found, language),
      ...(put ? [{ type: 'put' as const, position: put, text }] : []),
      ...(place.point
        ? [{ type: 'place' as const, position: place.point, text: nameOf(place, language) }]
        : []),
    ];
  });
}

/** The great circle from the answer to the nearest point of the place, and its length at the middle. */
function wayOf({ put, nearest, km }: PlaceFound, language: string): readonly QuestionMark[] {
  if (!put || !nearest || !km || distanceKm(put, nearest) < 1) return none;
  const positions = greatCircle(put, nearest, STEPS);
  const middle = positions[STEPS / 2] as Position;
  const anchor = anchorFor(bearingTo(positions[STEPS / 2 - 1] as Position, middle));
  const text = distanceInWords(km, false, language);
  return [
    { type: 'line', positions },
    { type: 'length', position: middle, text, anchor },
  ];
}
