import { memo, useMemo, useState } from 'react';
import { basisInWords } from '../citations/dateKnown';
import { sourceMark } from '../citations/sourceMark';
import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import { HIDDEN, POSSIBLE } from '../domain/filter';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { selectVisible } from '../state/selectors';
import { areDatesHidden } from '../state/shownState';
import { useAtlas } from '../state/useAtlas';
import { KindMark } from '../ui/KindMark';
import { EmptyWindow } from './EmptyWindow';
import { EventDate } from './EventDate';
import {
  type EventColumn,
  eventColumns,
  eventKeys,
  figuresOfEvent,
  sourcesOfEvent,
} from './eventColumns';
import { type Drawn, MoreRows } from './MoreRows';
import { placesOfEvent } from './placesOfEvent';
import { ArticleLink, EventLink, PlaceLink } from './RecordLink';
import styles from './Table.module.css';
import { TableHead } from './TableHead';
import { orderBy, type Sorting } from './tableOrder';

/** The events that the map shows, a row each, in the order that the reader chooses. */
export function EventTable({ drawn, onDrawMore }: Drawn) {
  const { selection, counts } = useAtlas(selectVisible);
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const open = useAtlas(({ view }) => view.event);
  const [sorting, setSorting] = useState<Sorting<EventColumn>>({
    column: 'date',
    isDescending: false,
  });
  const areHidden = useAtlas(areDatesHidden);
  const order = useMemo(() => {
    const { isDescending } = sorting;
    // The order of time would tell what is kept back.
    const column = areHidden && /date|known/.test(sorting.column) ? 'title' : sorting.column;
    return orderBy(dataset.events, eventKeys(dataset)[column], { isDescending, language });
  }, [dataset, sorting, language, areHidden]);
  const rows = order.filter((row) => selection.rows[row] !== HIDDEN).slice(0, drawn);
  return (
    <>
      {counts.shown === counts.shownUndated && <EmptyWindow />}
      <div className={styles.room}>
        <table className={styles.table}>
          <caption>{t('table.events')}</caption>
          <TableHead columns={eventColumns} sorting={sorting} onSort={setSorting} />
          <tbody>
            {rows.map((row) => {
              const event = dataset.events[row] as AtlasEvent;
              const isPossible = selection.rows[row] === POSSIBLE;
              const isOpen = event.id === open;
              return (
                <EventCells key={event.id} {...{ event, dataset, language, isPossible, isOpen }} />
              );
            })}
          </tbody>
        </table>
      </div>
      <MoreRows left={counts.shown - rows.length} onDrawMore={onDrawMore} />
      {counts.hidden > 0 && (
        <p className={styles.rest}>{t('reader.hiddenEvents', { count: counts.hidden })}</p>
      )}
    </>
  );
}

interface CellsProps {
  readonly event: AtlasEvent;
  readonly dataset: Dataset;
  readonly language: string;
  readonly isPossible: boolean;
  /** Its page stands beside the table. */
  readonly isOpen: boolean;
}

const EventCells = memo(function EventCells(props: CellsProps) {
  const { event, dataset, language, isPossible, isOpen } = props;
  const { when } = event;
  const own = dataset.manifest.language;
  const areHidden = useAtlas(areDatesHidden);
  return (
    <tr data-open={isOpen ? '' : undefined}>
      <th scope="row">
        <EventLink event={event.id} at="table">
          <bdi lang={own}>{event.title}</bdi>
        </EventLink>
      </th>
      <td className={styles.date}>
        <EventDate event={event} />
        {isPossible && <em>{t('reader.possible')}</em>}
      </td>
      <td className={styles.quiet} lang={own}>
        {when && !areHidden && basisInWords(when)}
      </td>
      <td className={styles.kind}>
        <KindMark kind={event.kind} /> {t(`kind.${event.kind}`)}
      </td>
      <td>
        <ul className={styles.several} lang={own}>
          {placesOfEvent(event, dataset).map(({ id, title }) => (
            <li key={id}>
              <PlaceLink place={id} at={`table ${event.id}`}>
                <bdi>{title}</bdi>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </td>
      <td lang={own}>{figuresOfEvent(event, language)}</td>
      <td>
        <ul className={styles.several}>
          {sourcesOfEvent(event, dataset).map((source) => (
            <li key={source}>
              <ArticleLink source={source} at={`table ${event.id}`}>
                <abbr title={dataset.sourceById.get(source)?.title}>
                  {numberInWords(sourceMark(dataset.sources, source).number, language)}
                </abbr>
              </ArticleLink>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
});
