import type { Question } from '../domain/lesson';
import { t } from '../i18n/translate';

export const questionTypes = ['place', 'order', 'source', 'open'] as const;

/** The words that a question of each type begins with, to be written over. */
const beginning = (type: Question['type']) => ({
  easier: type === 'open' ? '' : t(`edit.begin.${type}.easier`),
  harder: type === 'open' ? '' : t(`edit.begin.${type}.harder`),
});

/** A question as another type: what was written stays, what the type needs begins empty. */
export function asType(question: Question | null, type: string): Question | null {
  const known = questionTypes.find((one) => one === type);
  if (!known) return null;
  const asked = {
    prompt: promptFor(question, known),
    answer: question?.answer ?? '',
  };
  const events = question && 'events' in question ? question.events : [];
  if (known === 'open') return { type: known, ...asked };
  if (known === 'place')
    return {
      type: known,
      ...asked,
      places: question?.type === 'place' ? question.places : [],
    };
  return { type: known, ...asked, events };
}

/** Words of the teacher's own stay; those that only began a question follow the type. */
function promptFor(question: Question | null, type: Question['type']): Question['prompt'] {
  if (!question) return beginning(type);
  const before = beginning(question.type);
  const { easier, harder } = question.prompt;
  const isUntouched = easier === before.easier && harder === before.harder;
  return isUntouched ? beginning(type) : question.prompt;
}
