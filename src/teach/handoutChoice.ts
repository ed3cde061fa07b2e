import type { ReferenceStyleName } from '../citations/reference';
import type { Form } from '../domain/lesson';
import type { Paper } from './paper';

/** What is printed: the lesson, the step that is open, or the view without any lesson. */
export const extents = ['lesson', 'step', 'view'] as const;
export type HandoutExtent = (typeof extents)[number];
/** For whom: pupils, the teacher, or a map to fill in. */
export const versions = ['pupil', 'key', 'blank'] as const;
export type HandoutVersion = (typeof versions)[number];
/** What a blank map may keep. */
export const mapParts = ['names', 'marks', 'dates'] as const;
export type MapPart = (typeof mapParts)[number];

export interface HandoutChoice {
  readonly extent: HandoutExtent;
  readonly version: HandoutVersion;
  readonly paper: Paper;
  readonly style: ReferenceStyleName;
  readonly form: Form;
  readonly mapParts: readonly MapPart[];
}
