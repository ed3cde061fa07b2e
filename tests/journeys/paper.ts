import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Lesson } from '../../src/domain/lesson';

const folder = new URL('../../data/iskp-2024/lessons/', import.meta.url);

/** The built-in lessons as their files have them. */
export const lessons: readonly Lesson[] = readdirSync(folder).map((name) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
);

/** What the browser's own print makes of a page. */
export interface Printed {
  /** The words of each page, one blank between them. */
  readonly pages: readonly string[];
  /** Without blanks, as lines break where they will. */
  readonly letters: string;
  /** Pictures of dots; a drawing is none. */
  readonly images: number;
  /** Of the first page, in points. */
  readonly size: readonly [width: number, height: number];
}

export async function printed(page: Page): Promise<Printed> {
  await page.evaluate(() => document.fonts.ready);
  const file = await page.pdf({ preferCSSPageSize: true });
  const images = file.toString('latin1').match(/\/Subtype\s*\/Image/g)?.length ?? 0;
  const paper = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(paper, { mergePages: false });
  const [, , width = 0, height = 0] = (await paper.getPage(1)).view;
  const pages = text.map((one) => one.replaceAll(/\s+/g, ' ').trim());
  return { pages, letters: lettersOf(pages.join('')), images, size: [width, height] };
}

/** One glyph serves both apostrophes, so a printed one may be read as the other. */
export const lettersOf = (text: string): string => text.replaceAll(/\s+/g, '').replaceAll('ʼ', '’');
