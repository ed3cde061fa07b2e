import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Dataset } from '../../src/domain/dataset';
import type { Lesson } from '../../src/domain/lesson';
import type { Problem } from '../../src/domain/problem';
import { parseLesson } from '../../src/formats/lessonV1';
import { readStepView } from '../../src/state/lessonView';

/** Everything that is wrong in a dataset's lessons, the addresses of their steps included. */
export function checkLessons(folder: string, dataset: Dataset) {
  const names = existsSync(`${folder}/lessons`) ? readdirSync(`${folder}/lessons`) : [];
  const problems = names.flatMap((name) => {
    const file = `lessons/${name}`;
    const { value, problems } = parseLesson(
      readFileSync(`${folder}/${file}`, 'utf8'),
      dataset,
      file,
    );
    if (!value) return problems;
    return [...problems, ...faultOfName(file, value), ...faultsOfViews(file, value, dataset)];
  });
  return { problems, count: names.length };
}

const faultOfName = (file: string, { id }: Lesson): readonly Problem[] =>
  file === `lessons/${id}.json`
    ? []
    : [
        {
          file,
          record: '',
          field: 'id',
          reason: 'is not the name of the file',
          remedy: `name the file ${id}.json`,
        },
      ];

/** Parts of a step's address that the atlas would leave aside. */
const faultsOfViews = (file: string, { steps }: Lesson, dataset: Dataset): readonly Problem[] =>
  steps.flatMap(({ view }, at) => {
    return readStepView(dataset, view).ignored.map((part) => ({
      file,
      record: `step ${at + 1}`,
      field: 'view',
      reason: `"${part}" is not understood`,
      remedy: 'copy the end of the address from the browser',
    }));
  });
