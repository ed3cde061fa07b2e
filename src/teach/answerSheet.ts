import '../i18n/classroom';
import { sourceMark } from '../citations/sourceMark';
import { type Asked, isAnswered } from '../domain/answer';
import type { Lesson, Question } from '../domain/lesson';
import { passageChoices } from '../domain/passageChoices';
import { QUESTION_POINTS, type Score, scoreOf, type Tally, tallyOf } from '../domain/questionScore';
import { dateInWords } from '../i18n/dates';
import { listInWords } from '../i18n/lists';
import { coordinatesInWords, numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { askedKey } from '../state/shownState';
import type { AtlasState } from '../state/store';
import { placeFoundInWords } from './PlacesFound';

/** A question on the sheet: what was asked in which form, what was answered, and the points for it. */
export interface SheetEntry {
  readonly heading: string;
  readonly prompt: string;
  readonly form: string;
  readonly lines: readonly string[];
  readonly points: string | null;
}

/** A pupil's answers to a lesson, in words. */
export interface AnswerSheet {
  readonly title: string;
  readonly day: string;
  readonly tally: string;
  readonly entries: readonly SheetEntry[];
}

/** The lesson's questions with what was answered to each. */
export const questionsOf = (
  lesson: Lesson,
  asked: AtlasState['asked'],
): readonly { readonly heading: string; readonly question: Question; readonly asked?: Asked }[] =>
  lesson.steps.flatMap(({ heading, question }, at) => {
    const found = asked[askedKey(lesson.id, at + 1)];
    return question ? [{ heading, question, ...(found && { asked: found }) }] : [];
  });

export function lessonTally(lesson: Lesson, { asked, document }: AtlasState): Tally {
  const entries = questionsOf(lesson, asked).map((one) => ({ asked: undefined, ...one }));
  return tallyOf(entries, document);
}

/** The sheet as it stands at a moment, by the device's own calendar. */
export function answerSheet(lesson: Lesson, state: AtlasState, now: Date): AnswerSheet {
  const { language } = state.view;
  const day = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return {
    title: lesson.title,
    day: dateInWords(day, 'day', language),
    tally: t('question.tally', { ...lessonTally(lesson, state) }),
    entries: questionsOf(lesson, state.asked).map(({ heading, question, asked }) => {
      const form = asked?.form ?? 'easier';
      const score = asked && isAnswered(asked.answer) && scoreOf(question, asked, state.document);
      const isScored = score && score.type !== 'open' && asked.isRevealed;
      return {
        heading,
        prompt: question.prompt[form],
        form: t(`question.form.${form}`),
        lines: score ? linesOf(score, asked, state) : [t('question.sheet.none')],
        points: isScored
          ? t('question.points', { points: score.points, of: QUESTION_POINTS })
          : null,
      };
    }),
  };
}

function linesOf(score: Score, { answer }: Asked, state: AtlasState): readonly string[] {
  const { dataset } = state.document;
  const { language } = state.view;
  if (answer.type === 'open') return answer.words.split('\n');
  if (answer.type === 'order' && score.type === 'order')
    return [
      ...answer.events.map(
        (id, at) => `${numberInWords(at + 1, language)}. ${dataset.eventById.get(id)?.title ?? id}`,
      ),
      ...(score.pairs.of ? [t('question.order.pairs', { ...score.pairs })] : []),
    ];
  if (score.type === 'place')
    return score.places.map((found) => {
      const words = placeFoundInWords(found, language);
      return found.put ? `${words} (${coordinatesInWords(found.put, language)})` : words;
    });
  return answer.type === 'source' && score.type === 'source'
    ? score.told.flatMap(({ event }) => {
        const told = answer.told[event.id];
        const titles = dataset.sources.flatMap(({ id, title }) =>
          told?.sources.includes(id) ? [title] : [],
        );
        const passage = passageChoices(event, dataset).find(({ key }) => key === told?.passage);
        const articles = titles.length
          ? t('question.source.answered', { articles: listInWords(titles, language) })
          : t('question.sheet.none');
        return [
          event.title,
          passage
            ? `${articles}. ${paragraphInWords(passage.citation, state)} “${passage.citation.quote}”`
            : articles,
        ];
      })
    : [];
}

const paragraphInWords = (
  { source, paragraph }: { source: Parameters<typeof sourceMark>[1]; paragraph: number },
  { document: { dataset }, view: { language } }: AtlasState,
): string =>
  t('question.source.paragraph', {
    article: numberInWords(sourceMark(dataset.sources, source).number, language),
    paragraph: numberInWords(paragraph, language),
  });

/** The sheet as plain text, with the name that the pupil wrote, if she did. */
export function sheetText(sheet: AnswerSheet, name: string): string {
  const head = [sheet.title, ...(name.trim() ? [name.trim()] : []), sheet.day, sheet.tally];
  const entries = sheet.entries.map(({ heading, form, prompt, lines, points }, at) =>
    [
      `${at + 1}. ${heading} (${form})`,
      prompt,
      ...lines.map((line) => `    ${line}`),
      ...(points ? [points] : []),
    ].join('\n'),
  );
  return `${[head.join('\n'), ...entries].join('\n\n')}\n`;
}
