import { base64, base64Length, fromBase64 } from './base64';
import { deflated, inflated } from './deflate';

/** What a page that is one file says of itself, beside the files it carries. */
export interface PackedAbout {
  /** The address of the atlas that it was made from. */
  readonly home: string;
  /** The end of the address that it opens at: the lesson, its first step, the language. */
  readonly opens: string;
  readonly fonts: readonly PackedFont[];
}

/** A typeface of the page: the descriptors of CSS, and the file among those that are carried. */
export interface PackedFont {
  readonly path: string;
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

/** The file with a `PackedAbout` as JSON. */
export const ABOUT = 'packed.json';

/** Where the template of such a page takes its parts. Each stands in it once, but for the title. */
export const SLOTS = {
  language: '%language%',
  direction: '%direction%',
  title: '%title%',
  hint: '%hint%',
  files: '<!--files-->',
} as const;

const TYPE = 'application/octet-stream';

/** A file as it stands in the page, and its size there in bytes. */
export interface PackedFile {
  readonly tag: string;
  readonly size: number;
}

/**
 * A file as an element that no browser runs or shows: base64, so that nothing in it can end the
 * element, and deflated unless it is compressed by its own format.
 */
export async function packedFile(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  isCompressed = false,
): Promise<PackedFile> {
  const body = isCompressed ? bytes : await deflated(bytes);
  const { before, after } = shell(path, isCompressed);
  const tag = `${before}${base64(body)}${after}`;
  return { tag, size: tag.length };
}

/** The size that a compressed file of so many bytes will have in the page. */
export function packedSize(path: string, bytes: number): number {
  const { before, after } = shell(path, true);
  return before.length + base64Length(bytes) + after.length;
}

const shell = (path: string, isCompressed: boolean) => ({
  before: `<script type="${TYPE}" data-file="${escapedText(encodeURI(path))}"${isCompressed ? '' : ' data-deflated'}>`,
  after: '</script>\n',
});

/** Far more than a page has room for. */
const MOST = 100_000_000;

/** The files that a page carries, by path; what cannot be read is missing. */
export async function filesIn(page: ParentNode): Promise<ReadonlyMap<string, Blob>> {
  const elements = [...page.querySelectorAll<HTMLScriptElement>('script[data-file]')];
  const files = elements.map(async ({ dataset, textContent }): Promise<[string, Blob][]> => {
    const bytes = fromBase64(textContent ?? '');
    const whole = bytes && 'deflated' in dataset ? await inflated(bytes, MOST) : bytes;
    const path = decodeURI(dataset.file ?? '');
    return whole ? [[path, new Blob([whole], { type: typeOf(path) })]] : [];
  });
  return new Map((await Promise.all(files)).flat());
}

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  mjs: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

const typeOf = (path: string) => types[path.split('.').at(-1) ?? ''] ?? TYPE;

/** Text as it may stand in HTML, in an element or in a quoted attribute. */
export const escapedText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
