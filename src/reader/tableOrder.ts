/** What a row is sorted by in one column; null comes last in either direction. */
export type SortKey = number | string | null;

/** A column and its direction. */
export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** The same column again turns its direction round; another one begins ascending. */
export const sortedBy = <Column extends string>(
  { column, isDescending }: Sorting<Column>,
  chosen: Column,
): Sorting<Column> => ({
  column: chosen,
  isDescending: chosen === column && !isDescending,
});

/** The records' rows in the order of their keys; equal ones stay in the order of the dataset. */
export function orderBy<T>(
  records: readonly T[],
  keyOf: (record: T, row: number) => SortKey,
  { isDescending, language }: { readonly isDescending: boolean; readonly language: string },
): readonly number[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keys = records.map(keyOf);
  const turn = isDescending ? -1 : 1;
  return records
    .map((_, row) => row)
    .sort((a, b) => {
      const [one, other] = [keys[a] ?? null, keys[b] ?? null];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      if (typeof one === 'number' && typeof other === 'number') return turn * (one - other);
      return turn * compare(String(one), String(other));
    });
}
