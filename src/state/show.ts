import { type LessonTimer, newTimer, turnTimer } from '../domain/lessonTimer';

/** What the hand holds while a lesson is presented. */
export const tools = ['spotlight', 'pen', 'eraser'] as const;
export type Tool = (typeof tools)[number];

/** A point of a stroke in CSS pixels of the map, with the pen's pressure from 0 to 1. */
export type InkPoint = readonly [x: number, y: number, pressure: number];
export type Stroke = readonly InkPoint[];

/** A lesson that goes on by itself: seconds a step, or null for the minutes that the step is planned for. */
export interface GoingOn {
  readonly isRunning: boolean;
  readonly seconds: number | null;
  readonly loops: boolean;
}

/** What the teacher's own window knows of the screen before the class. */
export type ClassScreen = 'absent' | 'there' | 'offStep';

/** What happens while a lesson is presented, beside its step. The first three are shared by all its windows. */
export interface Show {
  readonly isBlack: boolean;
  /** The answer of the step's question is shown to the class. */
  readonly isRevealed: boolean;
  readonly timer: LessonTimer;
  readonly tool: Tool | null;
  readonly hasNotes: boolean;
  /** The browser let no second window open: the notes stand in the page. */
  readonly isBlocked: boolean;
  readonly strokes: readonly Stroke[];
  readonly goingOn: GoingOn;
  readonly classScreen: ClassScreen;
}

export const newShow: Show = {
  isBlack: false,
  isRevealed: false,
  timer: newTimer,
  tool: null,
  hasNotes: false,
  isBlocked: false,
  strokes: [],
  goingOn: { isRunning: false, seconds: null, loops: false },
  classScreen: 'absent',
};

/** Another step begins without strokes and with its answer kept back. */
export const showAtStep = (show: Show, left: number, now: number): Show => ({
  ...show,
  isRevealed: false,
  strokes: [],
  timer: turnTimer(show.timer, left, now),
});
