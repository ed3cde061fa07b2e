import type { StageName } from '../state/view';

/** The stages that are pages to read and print; they need no map. */
export const isPaper = (stage: StageName): boolean => stage === 'handout' || stage === 'teachers';
