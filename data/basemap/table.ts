/** Reads the hand-kept tables: comma-separated, a header, no quotes, `#` begins a comment line. */
export function readTable(text: string): Readonly<Record<string, string>>[] {
  const [header = '', ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = header.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    if (cells.length > columns.length) throw new Error(`Too many cells in the row "${row}".`);
    return Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').trim()]));
  });
}
