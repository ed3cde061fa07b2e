import * as z from 'zod/mini';
import { eventId, lessonId, placeId, sourceId } from './identifier';

/** The most characters that each text of a lesson has, and the most records of each list. */
export const limits = {
  title: 200,
  level: 100,
  summary: 1000,
  content: 2000,
  aim: 300,
  aims: 12,
  steps: 100,
  heading: 200,
  text: 5000,
  notes: 5000,
  view: 2000,
  prompt: 1000,
  answer: 2000,
  asked: 40,
} as const;
export const MOST_MINUTES = 120;

const most = (limit: number) => z.maxLength(limit, `must have at most ${limit} characters`);
const text = (limit: number) => z.string().check(most(limit));
const words = (limit: number) => z.string().check(z.minLength(1, 'must not be empty'), most(limit));
const listed = (fault: string, least: number) => [
  z.minLength(least, fault),
  z.maxLength(limits.asked, `must name at most ${limits.asked}`),
];

/**
 * One question in its two forms; what is asked about is named by id, so that its answer is the
 * dataset's. One that is still being written may lack words and records.
 */
function questionOf(isFinished: boolean) {
  const said = isFinished ? words : text;
  const asked = {
    /** The question as the class reads it, in a form with help and one without. */
    prompt: z.object({ easier: said(limits.prompt), harder: said(limits.prompt) }),
    answer: said(limits.answer).check(
      z.describe('what a good answer says, for the teacher and the key'),
    ),
  };
  const least = (count: number) => (isFinished ? count : 0);
  return z.discriminatedUnion('type', [
    z
      .object({
        type: z.literal('place'),
        ...asked,
        places: z.readonly(z.array(placeId).check(...listed('needs a place to find', least(1)))),
      })
      .check(
        z.describe('find each place on a map without names; the harder form has no pins either'),
      ),
    z
      .object({
        type: z.literal('order'),
        ...asked,
        events: z.readonly(z.array(eventId).check(...listed('needs two events or more', least(2)))),
      })
      .check(z.describe('put dated events in the order of time; the easier form gives the first')),
    z
      .object({
        type: z.literal('source'),
        ...asked,
        events: z.readonly(z.array(eventId).check(...listed('needs an event', least(1)))),
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
}

export const question = questionOf(true);
export type Question = z.infer<typeof question>;
export type QuestionOf<T extends Question['type']> = Extract<Question, { readonly type: T }>;
/** The form with help, and the one without. */
export const forms = ['easier', 'harder'] as const;
export type Form = (typeof forms)[number];

const TEXT = 'plain text; an empty line begins a paragraph';

const stepOf = (isFinished: boolean) =>
  z.object({
    heading: words(limits.heading),
    text: text(limits.text).check(z.describe(`what the class reads: ${TEXT}`)),
    notes: text(limits.notes).check(z.describe(`for the teacher alone: ${TEXT}`)),
    minutes: z.number().check(z.positive('must be above 0'), z.maximum(MOST_MINUTES)),
    view: z
      .string()
      .check(
        z.regex(/^(\?[^#\s]*)?(#[^\s]*)?$/, 'must be the end of an address, ?...#...'),
        most(limits.view),
        z.describe(
          'what the screen shows, as the address has it: ?from=2023-06&place=kerman&labels=none&hide=pins#5/33.1/66',
        ),
      ),
    question: z.optional(isFinished ? question : questionOf(false)),
  });

export const step = stepOf(true);
/** A step that is being written: its question may lack words and records. */
export const sketchedStep = stepOf(false);
export type Step = z.infer<typeof step>;

const about = {
  version: z.literal(1, 'must be 1, the version that this program reads'),
  id: lessonId,
  title: words(limits.title),
  level: text(limits.level).check(z.describe('whom it is for, as "Ages 15 to 18"')),
  language: z.string().check(z.minLength(2)),
  dataset: z.string().check(z.describe('the id of the dataset that it teaches')),
  summary: text(limits.summary),
  aims: z.readonly(
    z.array(words(limits.aim)).check(z.maxLength(limits.aims, `must be at most ${limits.aims}`)),
  ),
  /** What the material contains, told before the lesson opens. */
  content: text(limits.content),
  sources: z.readonly(z.array(sourceId)).check(z.describe('the articles that it rests on')),
};

/** A lesson's own facts, without its steps. */
export const lessonAbout = z.object(about);
/** `lessons/*.json`, version 1: an ordered list of steps over a dataset. */
export const lesson = z.object({
  ...about,
  steps: z.readonly(
    z
      .array(step)
      .check(
        z.minLength(1, 'needs a step'),
        z.maxLength(limits.steps, `must be at most ${limits.steps}`),
      ),
  ),
});
export type Lesson = z.infer<typeof lesson>;

/** Minutes that the whole lesson takes. */
export const minutesOf = ({ steps }: Pick<Lesson, 'steps'>): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** The paragraphs of a step's text or notes. */
export const paragraphsIn = (text: string): readonly string[] =>
  text.split(/\n\s*\n/u).flatMap((paragraph) => paragraph.trim() || []);
