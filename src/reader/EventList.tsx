import { useId } from 'react';
import { t } from '../i18n/translate';
import { selectVisible } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import { type ChronicleRow, chronicleOf } from './chronicle';
import { EmptyWindow } from './EmptyWindow';
import { EventRow } from './EventRow';
import styles from './List.module.css';

/** How many rows are drawn at first, and how many more at a press. */
export const ROWS = 60;

interface Props {
  readonly drawn: number;
  readonly onDrawMore: () => void;
}

/** What is in the window, in order of time, by year, the undated last. */
export function EventList({ drawn, onDrawMore }: Props) {
  const visible = useAtlas(selectVisible);
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const heading = useId();
  const rows = chronicleOf(visible.events);
  const left = rows.length - drawn;
  const { hidden } = visible.counts;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading} data-section="events" tabIndex={-1}>
        {t('reader.events')} <span className={styles.total}>{rows.length}</span>
      </h2>
      {rows.every(({ year }) => year === null) && <EmptyWindow />}
      <ol className={styles.list} aria-label={t('reader.events')}>
        {rows.slice(0, drawn).map(({ event, year, opensYear }) => (
          <li key={event.id}>
            {opensYear && <YearHeading year={year} />}
            <EventRow
              event={event}
              dataset={dataset}
              language={language}
              isPossible={visible.possible.has(event.id)}
            />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={onDrawMore}>
          {t('reader.more', { count: Math.min(left, ROWS) })}
        </button>
      )}
      {hidden > 0 && <p className={styles.rest}>{t('reader.hiddenEvents', { count: hidden })}</p>}
    </section>
  );
}

function YearHeading({ year }: { readonly year: ChronicleRow['year'] }) {
  return <h3 className={styles.group}>{year ?? t('reader.undated')}</h3>;
}
