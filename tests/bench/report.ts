import type { Finding, Row } from './row.ts';

const PAGE = '1440 x 900';

/** The findings as Markdown: one table, and what explains it. */
export function reportOf(findings: readonly Finding[], runs: number): string {
  const rows = findings.flatMap((finding) => finding.rows);
  const notes = findings.flatMap((finding) => finding.notes);
  return [
    '| what | bar | measured | holds |',
    '| --- | --- | --- | --- |',
    ...rows.map(lineOf),
    '',
    `Median of ${runs} at ${PAGE}, starts at 4x CPU throttle, 9 Mbit/s, 60 ms, WebGL in software. The bare page is MapLibre with the same points and no basemap, measured in turns with the atlas. Sizes in kB as transferred.`,
    '',
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n');
}

const lineOf = ({ what, bar, measured, isHeld }: Row) =>
  `| ${what} | ${bar} | ${measured} | ${isHeld ? 'yes' : '**no**'} |`;
