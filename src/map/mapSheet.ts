import { xmlText } from '../formats/xml';
import type { Theme } from '../state/view';
import { pagePalettes } from '../ui/palette';
import { type MapFrame, scaleBar } from './mapFrame';
import { mapPalettes } from './palette';
import { tag } from './svgTag';

/** A line of text under or over a map, in its own direction. */
export interface SheetLine {
  readonly text: string;
  readonly isRtl: boolean;
}

/** What stands round a picture of the map. */
export interface Sheet {
  readonly title: SheetLine;
  readonly lines: readonly SheetLine[];
  readonly theme: Theme;
  /** Lines begin at the right edge. */
  readonly isRtl: boolean;
  /** The length of the scale bar in words, and where it holds. */
  readonly scale: (km: number) => string;
}

export const MARGIN = 20;
const HEAD = 58;
const LINE = 17;
export const FONTS = {
  title: { family: '"Source Serif", "Noto Naskh Arabic", Georgia, serif', size: 24 },
  line: { family: '"Noto Sans", "Noto Sans Arabic", system-ui, sans-serif', size: 12 },
} as const;

/** A text on the sheet: its baseline, and the edge it stands at. */
export interface SetLine extends SheetLine {
  readonly x: number;
  readonly y: number;
  readonly atRight: boolean;
  readonly font: keyof typeof FONTS;
}

/** Where everything stands, in pixels; the map is under its title, the scale and the lines below. */
export interface SheetPlan {
  readonly width: number;
  readonly height: number;
  readonly mapTop: number;
  readonly bar: { readonly x: number; readonly y: number; readonly pixels: number };
  readonly texts: readonly SetLine[];
}

export function planSheet(
  sheet: Sheet,
  frame: MapFrame,
  widthOf: (text: string) => number,
): SheetPlan {
  const { width, height: mapHeight } = frame;
  const room = width - 2 * MARGIN;
  const { km, pixels } = scaleBar(frame);
  const edge = { x: sheet.isRtl ? width - MARGIN : MARGIN, atRight: sheet.isRtl };
  const below = HEAD + mapHeight + 24;
  const wrapped = sheet.lines.flatMap(({ text, isRtl }) =>
    wrap(text, room, widthOf).map((part) => ({ text: part, isRtl })),
  );
  const texts: readonly SetLine[] = [
    { ...sheet.title, ...edge, y: 38, font: 'title' },
    {
      text: sheet.scale(km),
      isRtl: sheet.isRtl,
      atRight: sheet.isRtl,
      x: sheet.isRtl ? width - MARGIN - pixels - 10 : MARGIN + pixels + 10,
      y: below + 4,
      font: 'line',
    },
    ...wrapped.map(
      (line, at) => ({ ...line, ...edge, y: below + 26 + at * LINE, font: 'line' }) as const,
    ),
  ];
  return {
    width,
    height: below + 26 + wrapped.length * LINE + 4,
    mapTop: HEAD,
    bar: { x: sheet.isRtl ? width - MARGIN - pixels : MARGIN, y: below, pixels },
    texts,
  };
}

/** Breaks a line between words where it would be too long. */
function wrap(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A drawing of the map with its title, scale and lines, as an SVG document. */
export function sheetSvg(drawing: string, sheet: Sheet, frame: MapFrame, plan: SheetPlan): string {
  const { page, ink } = pagePalettes[sheet.theme];
  const { width, height, mapTop, bar } = plan;
  const inside = [
    tag('title', {}, xmlText(sheet.title.text)),
    tag('desc', {}, sheet.lines.map(({ text }) => xmlText(text)).join('\n')),
    tag('clipPath', { id: 'frame' }, tag('rect', { width: frame.width, height: frame.height })),
    tag('rect', { width, height, fill: page }),
    tag(
      'g',
      { transform: `translate(0 ${mapTop})`, 'clip-path': 'url(#frame)' },
      `${tag('rect', { width: frame.width, height: frame.height, fill: mapPalettes[sheet.theme].space })}\n${drawing}`,
    ),
    tag('path', { d: barPath(bar), fill: 'none', stroke: ink, 'stroke-width': 1.5 }),
    ...plan.texts.map((line) => textTag(line, sheet.theme)),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': FONTS.line.family.replaceAll('"', "'"),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', attributes, `\n${inside.join('\n')}\n`)}\n`;
}

export const barPath = ({ x, y, pixels }: SheetPlan['bar']): string =>
  `M${x.toFixed(1)} ${y - 5}V${y}H${(x + pixels).toFixed(1)}V${y - 5}`;

function textTag({ text, x, y, isRtl, atRight, font }: SetLine, theme: Theme): string {
  const { ink, inkSoft } = pagePalettes[theme];
  const { family, size } = FONTS[font];
  return tag(
    'text',
    {
      x: x.toFixed(1),
      y,
      'text-anchor': isRtl === atRight ? 'start' : 'end',
      direction: isRtl ? 'rtl' : undefined,
      'font-family': font === 'title' ? family.replaceAll('"', "'") : undefined,
      'font-size': size,
      fill: font === 'title' ? ink : inkSoft,
    },
    xmlText(text),
  );
}
