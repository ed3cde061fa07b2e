import { paragraphsIn } from '../domain/lesson';
import { t } from '../i18n/translate';
import { HandoutEvents } from './HandoutEvents';
import { HandoutHead } from './HandoutHead';
import { HandoutKey, HandoutMap } from './HandoutMap';
import { ExpectedAnswer, QuestionBody, QuestionPrompt } from './HandoutQuestion';
import { HandoutAddress, HandoutReferences } from './HandoutReferences';
import { LessonSummary, SectionTitle, StepText, StepTitle, TeachersBox } from './HandoutText';
import type { HandoutContent, HandoutStep } from './handoutContent';
import type { Printing } from './printing';
import type { SheetBlock } from './Sheets';

interface Handout {
  readonly content: HandoutContent;
  readonly printing: Printing;
  /** The title of what has no lesson, and what it shows in words. */
  readonly title: string;
  readonly about: string;
}

/** Everything that is printed, in order, cut where a page may end. */
export function handoutBlocks(handout: Handout): readonly SheetBlock[] {
  const { content, printing } = handout;
  const { lesson, steps, spots, isWhole, isKey } = content;
  const summary =
    isWhole && lesson ? [block('summary', () => <LessonSummary lesson={lesson} />)] : [];
  const map: SheetBlock[] =
    spots.length === 0
      ? []
      : [
          block('map', () => <HandoutMap {...handout} />, { isTied: true }),
          block('key', () => <HandoutKey {...handout} />),
        ];
  const own = lesson?.language ?? printing.dataset.manifest.language;
  return [
    headOf(handout, own),
    ...boxed('warning', t('lesson.content'), content.warning, own),
    ...(isKey ? [...map, ...summary] : [...summary, ...map]),
    ...steps.flatMap((step) => stepBlocks(step, own, printing)),
    ...eventBlocks(handout),
    block('references title', () => <SectionTitle title={t('download.references')} />, {
      isTied: true,
    }),
    block('references', () => <HandoutReferences {...content} printing={printing} />),
    block('address', () => <HandoutAddress address={printing.address} />),
  ];
}

type Cut = Pick<SheetBlock, 'isTied' | 'isFirst' | 'rows'>;

const block = (key: string, draw: SheetBlock['draw'], cut: Cut = {}): SheetBlock => ({
  key,
  draw,
  ...cut,
});

function headOf({ content, printing, title, about }: Handout, own: string): SheetBlock {
  const { isKey, lesson } = content;
  const what = t(isKey ? 'handout.version.key' : 'lesson.handout');
  return block('head', () => (
    <HandoutHead
      kicker={[what, lesson ? lesson.level : about].filter(Boolean).join(' · ')}
      title={lesson?.title ?? title}
      language={own}
      isSigned={!isKey}
      address={printing.address}
    />
  ));
}

function boxed(key: string, title: string, words: string | null, own: string): SheetBlock[] {
  const text = paragraphsIn(words ?? '');
  if (text.length === 0) return [];
  const draw: SheetBlock['draw'] = (from, to) => (
    <TeachersBox title={title} text={text.slice(from, to)} language={own} />
  );
  return [block(key, draw, { rows: text.length })];
}

function stepBlocks(step: HandoutStep, own: string, printing: Printing): readonly SheetBlock[] {
  const { number, question, notes } = step;
  const { language } = printing;
  const text = paragraphsIn(step.text);
  const name = (part: string) => `step ${number} ${part}`;
  return [
    block(name('title'), () => <StepTitle {...{ step, own, language }} />, { isTied: true }),
    block(name('text'), (from, to) => <StepText text={text.slice(from, to)} own={own} />, {
      rows: Math.max(1, text.length),
    }),
    ...(question
      ? [
          block(
            name('prompt'),
            () => <QuestionPrompt {...{ question, printing }} language={own} />,
            { isTied: true },
          ),
          block(name('answer'), () => <QuestionBody {...{ question, printing }} />),
        ]
      : []),
    ...(question && question.answer !== null
      ? [expected(name('solution'), question.answer, own)]
      : []),
    ...boxed(name('notes'), t('lesson.notes'), notes, own),
  ];
}

const expected = (key: string, answer: string, own: string) =>
  block(key, () => <ExpectedAnswer answer={answer} language={own} />);

function eventBlocks({
  content: { events, isExplained },
  printing,
}: Handout): readonly SheetBlock[] {
  if (events.length === 0) return [];
  return [
    block('events title', () => <SectionTitle title={t('reader.events')} />, { isTied: true }),
    block(
      'events',
      (from, to) => (
        <HandoutEvents events={events.slice(from, to)} {...{ isExplained, printing }} />
      ),
      { rows: events.length },
    ),
  ];
}
