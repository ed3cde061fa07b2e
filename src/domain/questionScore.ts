import { type Answer, type AnswerOf, type Asked, isAnswered, passageKey } from './answer';
import type { Dataset } from './dataset';
import { distanceKm } from './distance';
import { nearestOfPlace } from './distanceToPlace';
import type { AtlasEvent } from './event';
import { type PairsInOrder, pairsInOrder } from './eventOrder';
import type { EventId, PlaceId } from './identifier';
import type { Question, QuestionOf } from './lesson';
import type { Place, Position } from './place';
import type { Shape } from './placeFeature';

/** What a question that is scored is worth. */
export const QUESTION_POINTS = 10;

/** What an answer is judged by. */
export interface Judged {
  readonly dataset: Dataset;
  readonly shapes: ReadonlyMap<PlaceId, Shape>;
}

/** One place of a question: where it was put, how far that is in kilometres, and the share of its marks, 0 to 1. */
export interface PlaceFound {
  readonly place: Place;
  readonly put: Position | null;
  readonly km: number | null;
  /** The point of the place that is nearest to where it was put. */
  readonly nearest: Position | null;
  readonly share: number;
}

/** One statement: the share of its marks for the articles, and whether the passage is one of its own. */
export interface StatementTold {
  readonly event: AtlasEvent;
  readonly share: number;
  readonly isPassageRight: boolean;
}

/** An answer judged. An open question has no points; it is compared with what was expected. */
export type Score =
  | { readonly type: 'place'; readonly points: number; readonly places: readonly PlaceFound[] }
  | { readonly type: 'order'; readonly points: number; readonly pairs: PairsInOrder }
  | { readonly type: 'source'; readonly points: number; readonly told: readonly StatementTold[] }
  | { readonly type: 'open' };

/** Judges an answer: whole points, 0 to QUESTION_POINTS; nothing answered is 0 points. */
export function scoreOf(question: Question, asked: Asked, judged: Judged): Score {
  const { answer } = asked;
  if (question.type === 'place') return placeScore(question, answer, judged);
  if (question.type === 'order') return orderScore(asked, judged);
  if (question.type === 'source') return sourceScore(question, asked, judged);
  return { type: 'open' };
}

const pointsOf = (shares: readonly number[]): number =>
  Math.round(
    (QUESTION_POINTS * shares.reduce((sum, share) => sum + share, 0)) / Math.max(1, shares.length),
  );

function placeScore(
  { places: ids }: QuestionOf<'place'>,
  answer: Answer,
  { dataset, shapes }: Judged,
): Score {
  const found: AnswerOf<'place'>['found'] = answer.type === 'place' ? answer.found : {};
  const asked = ids.flatMap((id) => dataset.placeById.get(id) ?? []);
  const half = halvingKm(asked.flatMap(({ point }) => (point ? [point] : [])));
  const places = asked.map((place): PlaceFound => {
    const put = found[place.id];
    const nearest = put ? nearestOfPlace(put.position, place, shapes.get(place.id)) : null;
    if (!put || !nearest) return { place, put: null, km: null, nearest: null, share: 0 };
    const share = placeShare(nearest.km, fullMarksKm(place) + withinOf(put.withinKm), half);
    return { place, put: put.position, km: nearest.km, nearest: nearest.position, share };
  });
  return { type: 'place', points: pointsOf(places.map(({ share }) => share)), places };
}

/** What a coarse pointer, a small screen or a wide step of the keys may excuse at most, in kilometres. */
const MOST_EXCUSED = 100;
const withinOf = (km: number) => Math.min(MOST_EXCUSED, Math.max(0, km));

/** So near counts as the place itself, in kilometres: more where the edge of an area is itself a matter of opinion. */
export const fullMarksKm = ({ isApproximate }: Pick<Place, 'isApproximate'>): number =>
  isApproximate ? 150 : 50;

/**
 * The distance at which half of the marks are left, in kilometres: a fourteenth of the way between the two
 * places that lie farthest apart, 250 at least and 1,000 at most; 250 where one place is asked for. Marks so
 * fall by the map that the question spans, as e^(-10 d / D) does with D the longest distance.
 */
export function halvingKm(points: readonly Position[]): number {
  const farthest = Math.max(
    0,
    ...points.flatMap((one, at) => points.slice(at + 1).map((other) => distanceKm(one, other))),
  );
  return Math.min(1000, Math.max(250, (farthest * Math.LN2) / 10));
}

/** All of the marks within `fullKm`, then half as many for each `halfKm` more. 0 to 1. */
export const placeShare = (km: number, fullKm: number, halfKm: number): number =>
  2 ** (-Math.max(0, km - fullKm) / halfKm);

function orderScore({ answer, form }: Asked, { dataset }: Judged): Score {
  const ids = answer.type === 'order' && answer.isTouched ? answer.events : [];
  const pairs = pairsInOrder(
    ids.flatMap((id) => dataset.eventById.get(id) ?? []),
    form,
  );
  // One event beside the given one is in order whatever is answered.
  const share = pairs.of > 0 ? pairs.right / pairs.of : ids.length > 0 ? 1 : 0;
  return { type: 'order', points: pointsOf([share]), pairs };
}

function sourceScore(
  { events: ids }: QuestionOf<'source'>,
  { answer, form }: Asked,
  { dataset }: Judged,
): Score {
  const told = answer.type === 'source' ? answer.told : {};
  const statements = ids.flatMap((id) => {
    const event = dataset.eventById.get(id);
    return event ? [statementTold(event, told[id as EventId], form === 'harder')] : [];
  });
  return {
    type: 'source',
    points: pointsOf(statements.map(({ share }) => share)),
    told: statements,
  };
}

/**
 * The articles that were chosen and tell it, of all that were chosen or tell it (Jaccard's index): one of
 * two that tell it is half of the marks, and so is both where one tells it. In the harder form the passage
 * is worth as much again.
 */
function statementTold(
  event: AtlasEvent,
  told: AnswerOf<'source'>['told'][EventId] | undefined,
  isHarder: boolean,
): StatementTold {
  const telling = new Set(event.citations.map(({ source }) => source));
  const chosen = new Set(told?.sources ?? []);
  const both = [...chosen].filter((source) => telling.has(source)).length;
  const articles = chosen.size ? both / new Set([...chosen, ...telling]).size : 0;
  const isPassageRight = event.citations.some(
    ({ source, paragraph }) => passageKey(source, paragraph) === told?.passage,
  );
  const share = isHarder ? (articles + (isPassageRight ? 1 : 0)) / 2 : articles;
  return { event, share, isPassageRight };
}

/** How far somebody has come with a lesson's questions. */
export interface Tally {
  readonly questions: number;
  readonly answered: number;
  /** Of the scored questions whose answer has been shown. */
  readonly points: number;
  readonly of: number;
}

/** Adds up the answers that were checked; an open one counts as answered and has no points. */
export function tallyOf(
  entries: readonly { readonly question: Question; readonly asked: Asked | undefined }[],
  judged: Judged,
): Tally {
  const checked = entries.flatMap(({ question, asked }) =>
    asked?.isRevealed && isAnswered(asked.answer) ? [scoreOf(question, asked, judged)] : [],
  );
  const scored = entries.filter(({ question }) => question.type !== 'open').length;
  return {
    questions: entries.length,
    answered: checked.length,
    points: checked.reduce((sum, score) => sum + (score.type === 'open' ? 0 : score.points), 0),
    of: scored * QUESTION_POINTS,
  };
}
