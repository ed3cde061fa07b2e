import type { EventId, PlaceId, SourceId } from './identifier';
import type { Form, Question } from './lesson';
import type { Position } from './place';

/** A point that somebody pointed to; `withinKm` is how finely it could be pointed to, in kilometres. */
export interface Pointed {
  readonly position: Position;
  readonly withinKm: number;
}

/** Who is said to tell an event; a passage is named as `passageKey` does, null where none was chosen. */
export interface Told {
  readonly sources: readonly SourceId[];
  readonly passage: string | null;
}

/** What somebody answered so far, by the kind of question. */
export type Answer =
  | { readonly type: 'place'; readonly found: Readonly<Record<PlaceId, Pointed>> }
  | { readonly type: 'order'; readonly events: readonly EventId[]; readonly isTouched: boolean }
  | { readonly type: 'source'; readonly told: Readonly<Record<EventId, Told>> }
  | { readonly type: 'open'; readonly words: string };
export type AnswerOf<T extends Answer['type']> = Extract<Answer, { readonly type: T }>;

/** A question with what was answered to it in which form, and whether the answer is shown. */
export interface Asked {
  readonly form: Form;
  readonly isRevealed: boolean;
  readonly answer: Answer;
  /** The place that is asked for now; null is the first that has no answer. */
  readonly at: PlaceId | null;
}

/** How a passage is named in an answer. */
export const passageKey = (source: SourceId, paragraph: number): string => `${source} ${paragraph}`;

/** Something was answered, be it not all. */
export function isAnswered(answer: Answer): boolean {
  if (answer.type === 'place') return Object.keys(answer.found).length > 0;
  if (answer.type === 'source')
    return Object.values(answer.told).some(({ sources }) => sources.length > 0);
  return answer.type === 'order' ? answer.isTouched : answer.words.trim() !== '';
}

/** The place that is asked for now: the chosen one, or the first without an answer. */
export function placeAsked(
  { places }: Extract<Question, { type: 'place' }>,
  { answer, at }: Asked,
): PlaceId | null {
  if (at && places.includes(at)) return at;
  const found = answer.type === 'place' ? answer.found : {};
  return places.find((id) => !(id in found)) ?? null;
}
