import { get } from 'node:http';
import type { Browser, Request } from '@playwright/test';
import { atMost, type Finding } from './row.ts';
import type { Site } from './site.ts';
import { becomeQuiet, reliefIsAsked, usableAt, visit } from './visit.ts';

interface Transfer {
  readonly name: string;
  /** Headers and body as they came over the wire, kB. */
  readonly size: number;
  readonly isBefore: boolean;
}

/** What the first view costs on the wire, and what follows it. */
export async function measureTransfer(browser: Browser, { atlas }: Site): Promise<Finding> {
  const first = await visit(browser, atlas, {});
  const ready = await usableAt(first);
  await reliefIsAsked(first);
  await becomeQuiet(first);
  const origin = await first.page.evaluate(() => performance.timeOrigin);
  // What the page makes itself, data and a worker's first line, comes from nowhere.
  const mine = first.requests.filter((request) => !/^(data|blob):/.test(request.url()));
  const transfers = await Promise.all(mine.map((request) => transferOf(request, origin + ready)));
  const scripts = await entryScripts(atlas);
  const elsewhere = mine.filter((request) => !request.url().startsWith(atlas)).length;
  await first.close();
  const isRelief = ({ name }: Transfer) => name.includes('relief');
  // The basemap's names follow the first picture at once: their fonts count with it.
  const isFirst = (one: Transfer) => one.isBefore || /\.woff2$|^world/.test(one.name);
  const before = transfers.filter(isFirst);
  const after = transfers.filter((one) => !isFirst(one));
  return {
    rows: [
      atMost(900, { what: 'first view, transferred', value: sum(before), unit: ' kB' }),
      atMost(500, { what: 'relief, after it', value: sum(after.filter(isRelief)), unit: ' kB' }),
      atMost(170, {
        what: "JavaScript before the map's chunk",
        value: sum(before.filter(({ name }) => scripts.includes(name))),
        unit: ' kB',
      }),
      atMost(0, { what: 'requests to other hosts', value: elsewhere }),
    ],
    notes: [
      `First view: ${list(before)}.`,
      `After it: ${list(after)}, ${Math.round(sum(after))} kB in all.`,
    ],
  };
}

async function transferOf(request: Request, ready: number): Promise<Transfer> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const isUntold = responseBodySize === 0 && request.resourceType() === 'script';
  return {
    name: nameOf(request.url()),
    size: (responseHeadersSize + (isUntold ? await weigh(request.url()) : responseBodySize)) / 1000,
    isBefore: request.timing().startTime < ready,
  };
}

/** The browser does not tell how long a worker's own script was: it is asked for again. */
const weigh = (url: string) =>
  new Promise<number>((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip' };
    get(url, { headers }, (response) => {
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
      });
      response.on('end', () => resolve(size));
    }).on('error', reject);
  });

const nameOf = (url: string) => new URL(url).pathname.split('/').at(-1) || 'index.html';

/** The page's own script, which it starts itself, and what it names to be loaded with it. */
async function entryScripts(url: string): Promise<readonly string[]> {
  const html = await (await fetch(url)).text();
  const named = [...html.matchAll(/["']([^"']+\.m?js)["']/g)].map(([, path = '']) =>
    nameOf(new URL(path, url).href),
  );
  if (named.length === 0)
    throw new Error('The page names no script: it starts it another way now.');
  return named.filter((name) => !/mountMap|maplibre/.test(name));
}

const sum = (transfers: readonly Transfer[]) =>
  transfers.reduce((total, { size }) => total + size, 0);

/** Files by size, the parts of one file together. */
function list(transfers: readonly Transfer[]): string {
  const files = new Map<string, Transfer[]>();
  for (const part of transfers) files.set(part.name, [...(files.get(part.name) ?? []), part]);
  return [...files]
    .map(([name, parts]) => ({ name, count: parts.length, size: sum(parts) }))
    .sort((a, b) => b.size - a.size)
    .map(({ name, count, size }) => `${name} ${count > 1 ? `(${count}) ` : ''}${size.toFixed(1)}`)
    .join(', ');
}
