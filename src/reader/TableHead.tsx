import { type MessageId, t } from '../i18n/translate';
import { type Sorting, sortedBy } from './tableOrder';

interface Props<Column extends string> {
  readonly columns: Readonly<Record<Column, MessageId>>;
  readonly sorting: Sorting<Column>;
  readonly onSort: (sorting: Sorting<Column>) => void;
}

/** The names of the columns; each sorts the table, and again the other way round. */
export function TableHead<Column extends string>({ columns, sorting, onSort }: Props<Column>) {
  return (
    <thead>
      <tr>
        {(Object.keys(columns) as Column[]).map((column) => (
          <th key={column} scope="col" aria-sort={directionOf(column, sorting)}>
            <button type="button" onClick={() => onSort(sortedBy(sorting, column))}>
              {t(columns[column])}
              <svg viewBox="0 0 8 8" aria-hidden="true">
                <path d="M1 5.5L4 2L7 5.5Z" />
              </svg>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function directionOf(name: string, { column, isDescending }: Sorting<string>) {
  if (name !== column) return undefined;
  return isDescending ? 'descending' : 'ascending';
}
