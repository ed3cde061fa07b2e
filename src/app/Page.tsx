import { type ReactNode, Suspense, useState } from 'react';
import type { TimeWindow } from '../domain/dateBounds';
import { t } from '../i18n/translate';
import { PageTrail } from '../reader/pageTrail';
import { ReadingColumn } from '../reader/ReadingColumn';
import { isOffStep } from '../state/lessonView';
import { arePagesFolded } from '../state/shownState';
import type { AtlasState } from '../state/store';
import { useAtlas } from '../state/useAtlas';
import { TimeSlider } from '../timeline/TimeSlider';
import button from '../ui/Button.module.css';
import styles from './Page.module.css';
import { Stage } from './Stage';
import { Status } from './Status';

interface PageProps {
  /** What has been said in one language is drawn anew in another. */
  readonly language: string;
  readonly map: ReactNode;
  readonly toolbar?: ReactNode;
  /** What stands over the reading column. */
  readonly head?: ReactNode;
  /** What lies over the map. */
  readonly overMap?: ReactNode;
  readonly foot?: ReactNode;
  readonly onBack: () => void;
  readonly onWindow: (window: TimeWindow | null) => void;
}

/**
 * The screen: the reading column at the leading side, the map, and the time line docked below. The
 * column of a page that was built is taken over last, or when it is used.
 */
export function Page({ language, map, toolbar, head, overMap, foot, onBack, onWindow }: PageProps) {
  const [trail] = useState(() => new PageTrail());
  const isOpened = useAtlas(({ view }) => Boolean(view.place || view.event || view.article));
  const isFolded = useAtlas(
    (state) => arePagesFolded(state) || isStepAlone(state) || isLessonComing(state),
  );
  return (
    <div className={styles.page} data-opened={isOpened ? '' : undefined}>
      {toolbar}
      <main className={styles.column}>
        <button type="button" className={`${styles.skip} ${button.main}`} onClick={goToTime}>
          {t('app.toTime')}
        </button>
        {head}
        {!isFolded && (
          <Suspense>
            <ReadingColumn key={language} trail={trail} onBack={onBack} />
          </Suspense>
        )}
      </main>
      <Stage map={map} over={overMap} trail={trail} />
      <section className={styles.time} aria-label={t('time.region')}>
        <TimeSlider key={language} onWindow={onWindow} status={<Status />} />
      </section>
      {foot}
    </div>
  );
}

/** A lesson that is presented shows its step alone, until somebody leaves its path. */
const isStepAlone = (state: AtlasState) => state.view.stage === 'present' && !isOffStep(state);

/** Before its lesson is there, nobody knows what the list would tell too early. */
const isLessonComing = ({ view, shelf }: AtlasState) =>
  view.lesson !== null && (shelf.status === 'unopened' || shelf.status === 'opening');

/** The list is long; by keyboard the time line is one step from its top. */
const goToTime = () => document.querySelector<HTMLElement>('[data-end]')?.focus();
