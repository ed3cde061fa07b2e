import '../i18n/classroom';
import { useMemo, useState } from 'react';
import { t } from '../i18n/translate';
import { addressOfAtlas } from '../reader/addressOfAtlas';
import { shownInWords } from '../reader/mapSheetNow';
import { linkTo } from '../reader/sharedView';
import { enterStage } from '../state/actions';
import { selectLesson, selectStepNumber } from '../state/lessonView';
import { homeAddress } from '../state/packedFiles';
import type { AtlasState } from '../state/store';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { defaultView } from '../state/view';
import button from '../ui/Button.module.css';
import { blankBlocks } from './blankBlocks';
import { HandoutControls } from './HandoutControls';
import styles from './HandoutScreen.module.css';
import { handoutBlocks } from './handoutBlocks';
import type { HandoutChoice } from './handoutChoice';
import { handoutContent } from './handoutContent';
import { paperOf } from './paper';
import { inLanguage, type Printing } from './printing';
import { Sheets } from './Sheets';

/** Pages to print: a few choices, and the pages as they will be. */
export function HandoutScreen() {
  const store = useAtlasStore();
  const status = useAtlas(({ shelf }) => shelf.status);
  const lessonId = useAtlas(({ view }) => view.lesson);
  const lesson = useAtlas(selectLesson);
  const [pages, setPages] = useState(1);
  const [choice, setChoice] = useState<HandoutChoice>(() => ({
    extent: lessonId ? 'lesson' : 'view',
    version: 'pupil',
    paper: paperOf(navigator.language),
    style: 'apa',
    form: 'easier',
    mapParts: [],
  }));
  const isComing = lessonId !== null && (status === 'unopened' || status === 'opening');
  const trouble = lessonId && !lesson && !isComing ? troubleOf(status, lessonId) : null;
  return (
    <main className={styles.screen} data-handout="">
      <div className={styles.side}>
        <button type="button" className={button.word} onClick={() => enterStage(store, 'atlas')}>
          {t(lesson ? 'lesson.back' : 'lesson.toAtlas')}
        </button>
        <h1 className={styles.title} ref={focus} tabIndex={-1}>
          {t('lesson.handout')}
        </h1>
        {trouble && <p role="alert">{trouble}</p>}
        <HandoutControls
          choice={lesson ? choice : { ...choice, extent: 'view' }}
          hasLesson={lesson !== null}
          pages={pages}
          onChoose={(part) => setChoice({ ...choice, ...part })}
        />
      </div>
      <div className={styles.pages}>
        {isComing ? (
          <p role="status">{t('lesson.loading')}</p>
        ) : (
          <Pages choice={lesson ? choice : { ...choice, extent: 'view' }} onPages={setPages} />
        )}
      </div>
    </main>
  );
}

const focus = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true });

const troubleOf = (status: AtlasState['shelf']['status'], lesson: string) =>
  status === 'failed' ? t('lesson.failed') : t('lesson.unknown', { lesson });

interface PagesProps {
  readonly choice: HandoutChoice;
  readonly onPages: (count: number) => void;
}

function Pages({ choice, onPages }: PagesProps) {
  const store = useAtlasStore();
  const document = useAtlas((state) => state.document);
  const view = useAtlas((state) => state.view);
  const shelf = useAtlas((state) => state.shelf);
  const key = JSON.stringify(choice);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of the state that a handout is made of
  const handout = useMemo(
    () => handoutOf(store.getState(), choice),
    [document, view, shelf, key, store],
  );
  const { blocks, title, printing, titleLanguage } = handout;
  return (
    <Sheets
      blocks={blocks}
      paper={choice.paper}
      isWide={choice.version === 'blank'}
      running={
        <>
          <bdi {...inLanguage(titleLanguage)}>{title}</bdi>
          <span>{t(`handout.version.${choice.version}`)}</span>
        </>
      }
      foot={<bdi dir="ltr">{printing.address}</bdi>}
      language={view.language}
      onPages={onPages}
    />
  );
}

function handoutOf(state: AtlasState, choice: HandoutChoice) {
  const { dataset, shapes } = state.document;
  const { language } = state.view;
  const printing: Printing = {
    choice,
    dataset,
    shapes,
    language,
    address: addressOf(state, choice),
  };
  const content = handoutContent(state, choice);
  const title = content.lesson?.title ?? dataset.manifest.title;
  const handout = { content, printing, title, about: shownInWords(state) };
  return {
    printing,
    title,
    titleLanguage: content.lesson?.language ?? dataset.manifest.language,
    blocks: choice.version === 'blank' ? blankBlocks(handout) : handoutBlocks(handout),
  };
}

/** Where pupils find the same; a lesson that lives on this device alone is found by nobody else. */
function addressOf(state: AtlasState, { extent }: HandoutChoice): string {
  const { view, shelf } = state;
  const { dataset, language, lesson, carried } = view;
  if (extent === 'view' || !lesson)
    return linkTo(
      { ...view, stage: 'atlas', lesson: null, step: null, carried: null, theme: null },
      homeAddress(),
    );
  if (shelf.own.has(lesson) && !carried) return addressOfAtlas(state);
  const step = extent === 'step' ? selectStepNumber(state) : null;
  return linkTo({ ...defaultView, dataset, language, lesson, carried, step }, homeAddress());
}
