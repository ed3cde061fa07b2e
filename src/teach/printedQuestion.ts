import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import type { Form, Question } from '../domain/lesson';
import type { Place } from '../domain/place';
import { nameOf } from '../map/placeName';
import { mixed } from './mixed';

interface Asked {
  /** Counted from 1 through what is printed. */
  readonly number: number;
  readonly form: Form;
  readonly prompt: string;
  /** What a good answer says; null for pupils, like every other part of the solution. */
  readonly answer: string | null;
}

/** A question as it is printed. What only the key may tell is null in the pupil's version, not hidden. */
export type PrintedQuestion =
  | (Asked & {
      readonly type: 'place';
      /** By name, as a list says nothing of where they are. */
      readonly places: readonly Place[];
      /** From west to east: what the letters on the map stand for, without saying which name is whose. */
      readonly lettered: readonly Place[];
      readonly isSolved: boolean;
    })
  | (Asked & {
      readonly type: 'order';
      readonly events: readonly AtlasEvent[];
      readonly first: AtlasEvent | null;
      readonly solution: readonly AtlasEvent[] | null;
    })
  | (Asked & {
      readonly type: 'source';
      readonly events: readonly AtlasEvent[];
      readonly isSolved: boolean;
    })
  | (Asked & { readonly type: 'open' });

interface Printing {
  readonly number: number;
  readonly form: Form;
  readonly isKey: boolean;
  readonly dataset: Dataset;
  readonly language: string;
}

export function printedQuestion(
  question: Question,
  { number, form, isKey, dataset, language }: Printing,
): PrintedQuestion {
  const asked: Asked = {
    number,
    form,
    prompt: question.prompt[form],
    answer: isKey ? question.answer : null,
  };
  if (question.type === 'open') return { ...asked, type: 'open' };
  if (question.type === 'place') {
    const places = question.places.flatMap((id) => dataset.placeById.get(id) ?? []);
    const { compare } = new Intl.Collator(language);
    return {
      ...asked,
      type: 'place',
      places: places.toSorted((a, b) => compare(nameOf(a, language), nameOf(b, language))),
      lettered: places.toSorted((a, b) => (a.point?.[0] ?? 0) - (b.point?.[0] ?? 0)),
      isSolved: isKey,
    };
  }
  const events = question.events.flatMap((id) => dataset.eventById.get(id) ?? []);
  if (question.type === 'source') return { ...asked, type: 'source', events, isSolved: isKey };
  const solution = events.toSorted((a, b) => (a.bounds?.start ?? 0) - (b.bounds?.start ?? 0));
  return {
    ...asked,
    type: 'order',
    events: mixed(solution),
    first: form === 'easier' ? (solution[0] ?? null) : null,
    solution: isKey ? solution : null,
  };
}
