import { memo, useId } from 'react';
import { dateInWords } from '../i18n/dates';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { selectVisible } from '../state/selectors';
import { areDatesHidden } from '../state/shownState';
import { useAtlas } from '../state/useAtlas';
import { chronicleOf, datelessOf } from './chronicle';
import { EmptyWindow } from './EmptyWindow';
import { EventRow, type EventRowProps } from './EventRow';
import { Filters } from './Filters';
import styles from './List.module.css';
import { type Drawn, MoreRows } from './MoreRows';
import { RestOfEvents } from './RestOfEvents';

interface YearHeadingProps {
  readonly year: string | null;
  readonly language: string;
}

/** Dates in words cost more than the rest of a row, so each is written once. */
const YearHeading = memo(function YearHeading({ year, language }: YearHeadingProps) {
  return (
    <h3 className={styles.group}>
      {year === null
        ? t('reader.undated')
        : dateInWords(Date.UTC(Number(year), 0), 'year', language)}
    </h3>
  );
});

interface ItemProps extends EventRowProps {
  readonly year: string | null;
  readonly opensYear: boolean;
}

/** A move of the window leaves most rows as they are, and they are not drawn again. */
const EventItem = memo(function EventItem({ year, opensYear, ...row }: ItemProps) {
  return (
    <li>
      {opensYear && <YearHeading year={year} language={row.language} />}
      <EventRow {...row} />
    </li>
  );
});

/** What is in the window, in order of time, by year, the undated last. */
export function EventList({ drawn, onDrawMore }: Drawn) {
  const { counts, selection } = useAtlas(selectVisible);
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const heading = useId();
  const areHidden = useAtlas(areDatesHidden);
  const rows = (areHidden ? datelessOf : chronicleOf)(dataset, selection, drawn);
  const { shown, shownUndated, hidden } = counts;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading} data-section="events" tabIndex={-1}>
        {t('reader.events')} <span className={styles.total}>{numberInWords(shown, language)}</span>
      </h2>
      <Filters />
      {shown === shownUndated && <EmptyWindow />}
      <ol className={styles.list} aria-label={t('reader.events')}>
        {rows.map(({ event, ...row }) => (
          <EventItem key={event.id} {...{ event, ...row, dataset, language }} />
        ))}
      </ol>
      {rows.length < shown && (
        <noscript>
          <RestOfEvents {...{ dataset, selection, drawn }} />
        </noscript>
      )}
      <MoreRows left={shown - rows.length} onDrawMore={onDrawMore} />
      {hidden > 0 && <p className={styles.rest}>{t('reader.hiddenEvents', { count: hidden })}</p>}
    </section>
  );
}
