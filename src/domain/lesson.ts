import * as z from 'zod/mini';
import { eventId, lessonId, placeId, sourceId } from './identifier';

const words = z.string().check(z.minLength(1, 'must not be empty'));

/** One question in its two forms; what is asked about is named by id, so that its answer is the dataset's. */
const asked = {
  /** The question as the class reads it, in a form with help and one without. */
  prompt: z.object({ easier: words, harder: words }),
  answer: words.check(z.describe('what a good answer says, for the teacher and the key')),
};

export const question = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('place'),
      ...asked,
      places: z.readonly(z.array(placeId).check(z.minLength(1, 'needs a place to find'))),
    })
    .check(
      z.describe('find each place on a map without names; the harder form has no pins either'),
    ),
  z
    .object({
      type: z.literal('order'),
      ...asked,
      events: z.readonly(z.array(eventId).check(z.minLength(2, 'needs two events or more'))),
    })
    .check(z.describe('put dated events in the order of time; the easier form gives the first')),
  z
    .object({
      type: z.literal('source'),
      ...asked,
      events: z.readonly(z.array(eventId).check(z.minLength(1, 'needs an event'))),
    })
    .check(
      z.describe(
        'say which article tells each event; the harder form asks for the passage as well',
      ),
    ),
  z
    .object({ type: z.literal('open'), ...asked })
    .check(z.describe('answered in words; what the articles do not say is asked this way')),
]);
export type Question = z.infer<typeof question>;
export type QuestionOf<T extends Question['type']> = Extract<Question, { readonly type: T }>;
/** The form with help, and the one without. */
export const forms = ['easier', 'harder'] as const;
export type Form = (typeof forms)[number];

const TEXT = 'plain text; an empty line begins a paragraph';

export const step = z.object({
  heading: words,
  text: z.string().check(z.describe(`what the class reads: ${TEXT}`)),
  notes: z.string().check(z.describe(`for the teacher alone: ${TEXT}`)),
  minutes: z.number().check(z.positive('must be above 0'), z.maximum(120)),
  view: z
    .string()
    .check(
      z.regex(/^(\?[^#\s]*)?(#[^\s]*)?$/, 'must be the end of an address, ?...#...'),
      z.describe(
        'what the screen shows, as the address has it: ?from=2023-06&place=kerman&labels=none&hide=pins#5/33.1/66',
      ),
    ),
  question: z.optional(question),
});
export type Step = z.infer<typeof step>;

const about = {
  version: z.literal(1, 'must be 1, the version that this program reads'),
  id: lessonId,
  title: words,
  level: z.string().check(z.describe('whom it is for, as "Ages 15 to 18"')),
  language: z.string().check(z.minLength(2)),
  dataset: z.string().check(z.describe('the id of the dataset that it teaches')),
  summary: z.string(),
  aims: z.readonly(z.array(words)),
  /** What the material contains, told before the lesson opens. */
  content: z.string(),
  sources: z.readonly(z.array(sourceId)).check(z.describe('the articles that it rests on')),
};

/** A lesson's own facts, without its steps. */
export const lessonAbout = z.object(about);
/** `lessons/*.json`, version 1: an ordered list of steps over a dataset. */
export const lesson = z.object({
  ...about,
  steps: z.readonly(z.array(step).check(z.minLength(1, 'needs a step'))),
});
export type Lesson = z.infer<typeof lesson>;

/** Minutes that the whole lesson takes. */
export const minutesOf = ({ steps }: Pick<Lesson, 'steps'>): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** The paragraphs of a step's text or notes. */
export const paragraphsIn = (text: string): readonly string[] =>
  text.split(/\n\s*\n/u).flatMap((paragraph) => paragraph.trim() || []);
