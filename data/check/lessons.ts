import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { QUOTE_WORDS } from '../../src/domain/citation';
import type { Dataset } from '../../src/domain/dataset';
import type { Lesson, Step } from '../../src/domain/lesson';
import type { Problem } from '../../src/domain/problem';
import { parseLesson } from '../../src/formats/lessonV1';
import { readStepView } from '../../src/state/lessonView';
import type { ArticleTexts } from './passages';

/** Everything that is wrong in a dataset's lessons, the addresses of their steps included. */
export function checkLessons(folder: string, dataset: Dataset, texts: ArticleTexts) {
  const names = existsSync(`${folder}/lessons`) ? readdirSync(`${folder}/lessons`) : [];
  const problems = names.flatMap((name) => {
    const file = `lessons/${name}`;
    const { value, problems } = parseLesson(
      readFileSync(`${folder}/${file}`, 'utf8'),
      dataset,
      file,
    );
    if (!value) return problems;
    return [
      ...problems,
      ...faultOfName(file, value),
      ...faultsOfViews(file, value, dataset),
      ...faultsOfQuotes(file, value, texts),
    ];
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

const RUN = QUOTE_WORDS + 1;

/** Counted as quotes are; case, and the shape of an apostrophe, make no other word. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("'", '’')
    .match(/[\p{L}\p{N}’]+/gu) ?? [];

/** Every run of words that is too long to be quoted, one from each word on. */
const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
};

/** Places where a lesson repeats more consecutive words of an article than may be quoted. */
export function faultsOfQuotes(
  file: string,
  { title, summary, aims, content, steps }: Lesson,
  texts: ArticleTexts,
): readonly Problem[] {
  const taken = new Set([...texts.values()].flatMap((paragraphs) => runsOf(paragraphs.join(' '))));
  const find = (record: string, fields: Readonly<Record<string, string>>) =>
    Object.entries(fields).flatMap(([field, text]) => {
      const run = runsOf(text).find((one) => taken.has(one));
      if (!run) return [];
      const reason = `“${run}” stands in an article, ${RUN} words on end`;
      const remedy = `say it in your own words, or quote ${QUOTE_WORDS} words at most`;
      return [{ file, record, field, reason, remedy }];
    });
  return [
    ...find('', { title, summary, aims: aims.join('\n'), content }),
    ...steps.flatMap((step, at) => find(`step ${at + 1}`, textsOf(step))),
  ];
}

const textsOf = ({ heading, text, notes, question }: Step): Readonly<Record<string, string>> => ({
  heading,
  text,
  notes,
  ...(question && {
    'question.prompt.easier': question.prompt.easier,
    'question.prompt.harder': question.prompt.harder,
    'question.answer': question.answer,
  }),
});
