import { useMemo, useState } from 'react';
import type { Place } from '../domain/place';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { selectVisible } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import { type Drawn, MoreRows } from './MoreRows';
import {
  countPlaces,
  type PlaceColumn,
  type PlaceCounts,
  placeColumns,
  placeKeys,
} from './placeColumns';
import { countriesInWords, precisionInWords } from './placeInWords';
import { PlaceLink } from './RecordLink';
import styles from './Table.module.css';
import { TableHead } from './TableHead';
import { orderBy, type Sorting } from './tableOrder';

/** The places of what the map shows, and those that no event touches, a row each. */
export function PlaceTable({ drawn, onDrawMore }: Drawn) {
  const { selection, placeRows, places, hiddenPlaces } = useAtlas(selectVisible);
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const open = useAtlas(({ view }) => view.place);
  const [sorting, setSorting] = useState<Sorting<PlaceColumn>>({
    column: 'name',
    isDescending: false,
  });
  const counts = useMemo(() => countPlaces(dataset, selection), [dataset, selection]);
  const order = useMemo(() => {
    const { column, isDescending } = sorting;
    const keyOf = placeKeys(counts, language)[column];
    return orderBy(dataset.places, keyOf, { isDescending, language });
  }, [dataset, sorting, counts, language]);
  const rows = order.filter((row) => placeRows[row] === 1).slice(0, drawn);
  return (
    <>
      <div className={styles.room}>
        <table className={styles.table}>
          <caption>{t('table.places')}</caption>
          <TableHead columns={placeColumns} sorting={sorting} onSort={setSorting} />
          <tbody>
            {rows.map((row) => {
              const place = dataset.places[row] as Place;
              const own = dataset.manifest.language;
              const isOpen = place.id === open;
              return (
                <PlaceCells key={place.id} {...{ place, row, counts, language, own, isOpen }} />
              );
            })}
          </tbody>
        </table>
      </div>
      <MoreRows left={places.length - rows.length} onDrawMore={onDrawMore} />
      {hiddenPlaces > 0 && (
        <p className={styles.rest}>{t('reader.hiddenPlaces', { count: hiddenPlaces })}</p>
      )}
    </>
  );
}

interface CellsProps {
  readonly place: Place;
  readonly row: number;
  readonly counts: PlaceCounts;
  readonly language: string;
  readonly own: string;
  /** Its page stands beside the table. */
  readonly isOpen: boolean;
}

function PlaceCells({ place, row, counts, language, own, isOpen }: CellsProps) {
  return (
    <tr data-open={isOpen ? '' : undefined}>
      <th scope="row">
        <PlaceLink place={place.id} at="table">
          <bdi lang={own}>{place.title}</bdi>
        </PlaceLink>
      </th>
      <td>{t(`place.${place.kind}`)}</td>
      <td>{countriesInWords(place.ccodes, language)}</td>
      <td className={styles.number}>{numberInWords(counts.events[row] ?? 0, language)}</td>
      <td className={styles.number}>
        {numberInWords(counts.mentions.get(place.id) ?? 0, language)}
      </td>
      <td className={styles.quiet}>{precisionInWords(place).join(' ')}</td>
    </tr>
  );
}
