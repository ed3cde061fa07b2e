import type { AtlasEvent } from '../domain/event';
import type { Lesson, Step } from '../domain/lesson';
import type { Place, Position } from '../domain/place';
import type { Source } from '../domain/source';
import { selectLesson, selectStepNumber, viewOfStep } from '../state/lessonView';
import type { AtlasState } from '../state/store';
import type { HandoutChoice } from './handoutChoice';
import { spotsOf } from './handoutSpots';
import { type PrintedQuestion, printedQuestion } from './printedQuestion';
import { type Records, recordsOfStep, recordsOfView } from './stepRecords';

/** A step as it is printed; what is the teacher's alone is null for pupils. */
export interface HandoutStep {
  readonly number: number;
  readonly heading: string;
  readonly text: string;
  readonly minutes: number | null;
  readonly notes: string | null;
  readonly question: PrintedQuestion | null;
}

/** One number on the map, and the places that stand there. */
export interface HandoutSpot {
  readonly number: number;
  readonly point: Position;
  readonly isArea: boolean;
  /** The town before a site in it; none where a question asks for the name. */
  readonly places: readonly Place[];
}

/** Everything that a handout says, and nothing that its reader is not to see. */
export interface HandoutContent {
  readonly lesson: Pick<Lesson, 'title' | 'language' | 'level' | 'aims' | 'summary'> | null;
  /** What the material contains: the teacher's. */
  readonly warning: string | null;
  readonly steps: readonly HandoutStep[];
  readonly isWhole: boolean;
  readonly spots: readonly HandoutSpot[];
  /** Places that found no number on the map, for want of room or of a position. */
  readonly unnumbered: readonly Place[];
  readonly frame: readonly Position[];
  readonly outlined: readonly Place[];
  readonly events: readonly AtlasEvent[];
  /** A worked-out date names the dates it follows from; where an order is asked, that is an answer. */
  readonly isExplained: boolean;
  readonly sources: readonly Source[];
  readonly isKey: boolean;
}

/** What is printed of the lesson, its step or the view, for pupils or for the teacher. */
export function handoutContent(state: AtlasState, choice: HandoutChoice): HandoutContent {
  const lesson = choice.extent === 'view' ? null : selectLesson(state);
  const steps = lesson ? chosenSteps(state, lesson, choice) : [];
  const isKey = choice.version === 'key';
  // A blank map keeps back what its reader chooses.
  const asked = choice.version === 'pupil' ? steps.flatMap(({ step }) => step.question ?? []) : [];
  const { places, events } = lesson
    ? together(steps.map(({ step, number }) => ofStep(state, step, number)))
    : recordsOfView(state);
  const { dataset } = state.document;
  const inOrder = dataset.events.filter((event) => events.has(event));
  const kept = dataset.places.filter((place) => places.has(place));
  return {
    lesson,
    warning: isKey && lesson?.content ? lesson.content : null,
    steps: printed(state, steps, choice),
    isWhole: choice.extent === 'lesson' && lesson !== null,
    ...spotsOf(state, kept, { asked, choice, camera: cameraOf(state, steps) }),
    events: inOrder.filter((event) => !isAsked(event, asked)),
    isExplained: asked.every(({ type }) => type !== 'order'),
    sources: dataset.sources.filter(
      ({ id }) =>
        (lesson as Lesson | null)?.sources.includes(id) ||
        inOrder.some(({ citations }) => citations.some(({ source }) => source === id)),
    ),
    isKey,
  };
}

interface Numbered {
  readonly step: Step;
  readonly number: number;
}

function chosenSteps(
  state: AtlasState,
  { steps }: Lesson,
  { extent }: HandoutChoice,
): readonly Numbered[] {
  const all = steps.map((step, at) => ({ step, number: at + 1 }));
  const number = selectStepNumber(state);
  return extent === 'lesson' ? all : all.filter((one) => one.number === number);
}

const ofStep = (state: AtlasState, step: Step, number: number): Records =>
  recordsOfStep({ ...state, view: viewOfStep(state, step, number) }, step.question);

const together = (records: readonly Records[]): Records => ({
  places: new Set(records.flatMap(({ places }) => [...places])),
  events: new Set(records.flatMap(({ events }) => [...events])),
});

/** Where the map looks when nothing is to be framed. */
function cameraOf(state: AtlasState, steps: readonly Numbered[]) {
  const [only, ...more] = steps;
  if (!only) return state.view.camera;
  return more.length > 0 ? null : viewOfStep(state, only.step, only.number).camera;
}

/** A list with dates or sources would answer what a question asks of it. */
const isAsked = ({ id }: AtlasEvent, asked: readonly NonNullable<Step['question']>[]) =>
  asked.some((question) => 'events' in question && question.events.includes(id));

function printed(
  { document, view }: AtlasState,
  steps: readonly Numbered[],
  { version, form }: HandoutChoice,
): readonly HandoutStep[] {
  const isKey = version === 'key';
  const questions = steps.filter(({ step }) => step.question);
  return steps.map((numbered) => {
    const { heading, text, minutes, notes, question } = numbered.step;
    const number = questions.indexOf(numbered) + 1;
    const { dataset } = document;
    const asking = { number, form, isKey, dataset, language: view.language };
    return {
      number: numbered.number,
      heading,
      text,
      minutes: isKey ? minutes : null,
      notes: isKey ? notes : null,
      question: question ? printedQuestion(question, asking) : null,
    };
  });
}
