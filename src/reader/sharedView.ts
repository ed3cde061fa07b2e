import { encodeView } from '../state/address';
import type { View } from '../state/view';

/** The page that this is, without its view: a file, a folder of any host. */
function placeOf(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href;
}

/** The whole address of a view, as another browser opens it. */
export const linkTo = (view: View, address: string): string =>
  placeOf(address) + encodeView({ ...view, isEmbedded: false });

/** How large an embedded map is; null is as wide as its column. */
export interface EmbedSize {
  readonly width: number | null;
  readonly height: number;
}

export const embedSizes: readonly EmbedSize[] = [
  { width: 800, height: 600 },
  { width: 640, height: 520 },
  { width: null, height: 600 },
];

interface Embedded {
  readonly view: View;
  readonly address: string;
  readonly title: string;
  readonly size: EmbedSize;
}

/** The HTML that shows a view in another page. */
export function embedCode({ view, address, title, size }: Embedded): string {
  const source = placeOf(address) + encodeView({ ...view, isEmbedded: true });
  const width = size.width ?? '100%';
  return `<iframe src="${escaped(source)}" title="${escaped(title)}" width="${width}" height="${size.height}" loading="lazy"></iframe>`;
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
