/**
 * `npm run check`, the part for data: every dataset under data/ against its schema, its own
 * references, and, where the articles' texts are at hand, every quote and mention against its
 * paragraph. All faults are named at once. With `--write` it writes the JSON Schemas anew.
 */
import { existsSync, readdirSync } from 'node:fs';
import { checkDataset } from './check/checkDataset';
import { checkSchemas, writeSchemas } from './check/schemas';
import { reportCatalogues } from './check/untranslated';

if (process.argv.includes('--write')) writeSchemas();
const folders = readdirSync('data').filter((name) => existsSync(`data/${name}/dataset.json`));
const reports = folders.map((name) => checkDataset(`data/${name}`));
const problems = [...checkSchemas(), ...reports.flatMap((report) => report.problems)];

for (const { file, record, field, reason, remedy } of problems)
  console.error(`${[file, record, field].filter(Boolean).join(' · ')}: ${reason}; ${remedy}.`);
for (const { summary } of reports) console.log(summary);
for (const line of reportCatalogues()) console.log(line);
if (problems.length > 0) {
  console.error(`${problems.length} fault${problems.length === 1 ? '' : 's'}.`);
  process.exit(1);
}
