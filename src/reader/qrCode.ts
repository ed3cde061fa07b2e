import { encode } from 'uqr';

/** The quiet zone that a reader of codes needs, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one path of squares, in a square of `size` units. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The code of a text, made here; null when the text is too long for one. */
export function qrCodeOf(text: string): QrCode | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: QUIET });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    return null;
  }
}

/** The dark runs of a row; neighbours join, so that no hairline shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    path += `M${from} ${y}h${x - from + 1}v1H${from}z`;
  }
  return path;
}

/** The code as a file of its own: black on white, whatever the page looks like. */
export const qrFile = ({ size, path }: QrCode): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
