import type { Dataset } from '../domain/dataset';
import type { Lesson } from '../domain/lesson';
import type { Parsed, Problem } from '../domain/problem';
import { lessonCarried } from '../formats/lessonLink';
import { parseLesson } from '../formats/lessonV1';
import { t } from '../i18n/translate';

/** In a problem, the name of the address as a file. */
const ADDRESS = 'address';

/** Reads the lesson that an address carries; where its letters are no lesson at all, that is a problem without a reason. */
export async function carriedLesson(
  letters: string,
  dataset: Dataset,
): Promise<Parsed<Lesson | null>> {
  const text = await lessonCarried(letters);
  if (text !== null) return parseLesson(text, dataset, ADDRESS);
  const cut = { file: ADDRESS, record: '', field: '', reason: '', remedy: '' };
  return { value: null, problems: [cut], input: 0, rejected: 0 };
}

/** What to say of a link whose lesson cannot be shown; null where that is not the matter. */
export function troubleOfLink(problems: readonly Problem[]): string | null {
  const found = problems.find(({ file }) => file === ADDRESS);
  if (!found) return null;
  const { field, reason, remedy } = found;
  return reason
    ? t('take.linkUnfit', { reason: `${field} ${reason}; ${remedy}`.trim() })
    : t('take.linkCut');
}
