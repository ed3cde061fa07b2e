import type { ReactNode } from 'react';
import type { TimeWindow } from '../domain/dateBounds';
import { t } from '../i18n/translate';
import { ReadingColumn } from '../reader/ReadingColumn';
import { TimeSlider } from '../timeline/TimeSlider';
import { Notices } from './Notices';
import styles from './Page.module.css';
import { Status } from './Status';

interface PageProps {
  readonly map: ReactNode;
  readonly toolbar?: ReactNode;
  readonly onBack: () => void;
  readonly onWindow: (window: TimeWindow | null) => void;
}

/** The screen: the reading column at the leading side, the map, and the time line docked below. */
export function Page({ map, toolbar, onBack, onWindow }: PageProps) {
  return (
    <div className={styles.page}>
      <main className={styles.column}>
        <ReadingColumn onBack={onBack} />
      </main>
      <section className={styles.map} aria-label={t('map.region')}>
        {map}
        {toolbar}
        <Notices />
      </section>
      <section className={styles.time} aria-label={t('time.region')}>
        <Status />
        <TimeSlider onWindow={onWindow} />
      </section>
    </div>
  );
}
