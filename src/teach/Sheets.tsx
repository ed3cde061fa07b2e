import { type ReactNode, useCallback, useState } from 'react';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { type MeasuredBlock, type Piece, paginate } from './paginate';
import { type Paper, roomOn } from './paper';
import styles from './Sheets.module.css';

/** A part of what is printed. One of several rows may be parted between them. */
export interface SheetBlock {
  readonly key: string;
  readonly rows?: number;
  readonly isTied?: boolean;
  readonly isFirst?: boolean;
  readonly draw: (from: number, to: number) => ReactNode;
}

interface Props {
  /** The same list as long as nothing changed. */
  readonly blocks: readonly SheetBlock[];
  readonly paper: Paper;
  /** The paper lies on its side. */
  readonly isWide: boolean;
  /** Stands over every page. */
  readonly running: ReactNode;
  /** Stands under every page, beside its number. */
  readonly foot: ReactNode;
  readonly language: string;
  readonly onPages: (count: number) => void;
}

interface Layout {
  readonly blocks: readonly SheetBlock[] | null;
  readonly size: string;
  readonly pages: readonly (readonly Piece[])[];
  readonly rounds: number;
}

/** Fonts that come late move lines; what still moves after so many rounds is left. */
const ROUNDS = 8;

/** Pages as they will be printed: the parts are measured where they stand, and laid out before they are seen. */
export function Sheets({ blocks, paper, isWide, running, foot, language, onPages }: Props) {
  const size = isWide ? `${paper} wide` : paper;
  const [layout, setLayout] = useState<Layout>({ blocks: null, size, pages: [], rounds: 0 });
  const isLaid = layout.blocks === blocks && layout.size === size;
  const pages = isLaid ? layout.pages : [blocks.map(wholeOf)];
  const measure = useCallback(
    (element: HTMLDivElement) => {
      const lay = () => {
        const next = paginate(measured(element, blocks), roomOn(paper, isWide).height);
        const rounds = isLaid ? layout.rounds + 1 : 1;
        const isSame = isLaid && JSON.stringify(next) === JSON.stringify(layout.pages);
        if (isSame || rounds > ROUNDS) return;
        setLayout({ blocks, size, pages: next, rounds });
        onPages(next.length);
      };
      lay();
      const observer = new ResizeObserver(lay);
      for (const block of element.querySelectorAll('[data-block]')) observer.observe(block);
      return () => observer.disconnect();
    },
    [blocks, paper, isWide, size, isLaid, layout, onPages],
  );
  const blockOf = new Map(blocks.map((block) => [block.key, block]));
  return (
    <div ref={fit} className={styles.desk}>
      <div
        ref={measure}
        className={[styles.sheets, styles[paper], isWide && styles.wide].filter(Boolean).join(' ')}
      >
        {pages.map((pieces, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          <div key={at} className={styles.frame}>
            <section
              className={styles.sheet}
              aria-label={t('handout.page', { page: at + 1, pages: pages.length })}
            >
              <div className={styles.running}>{running}</div>
              <div className={styles.room}>
                {pieces.map(({ key, from, to }) => (
                  <div key={key} data-block={key} data-from={from}>
                    {blockOf.get(key)?.draw(from, to)}
                  </div>
                ))}
              </div>
              <div className={styles.foot}>
                <span>{foot}</span>
                <span className={styles.number}>
                  {numberInWords(at + 1, language)} / {numberInWords(pages.length, language)}
                </span>
              </div>
            </section>
          </div>
        ))}
      </div>
    </div>
  );
}

const wholeOf = ({ key, rows = 1 }: SheetBlock): Piece => ({ key, from: 0, to: rows });

/** What each block is tall, from wherever its parts stand now. */
function measured(element: HTMLElement, blocks: readonly SheetBlock[]): readonly MeasuredBlock[] {
  const shrunk = element.querySelector<HTMLElement>('section');
  const scale = shrunk ? shrunk.getBoundingClientRect().width / shrunk.offsetWidth || 1 : 1;
  const tall = (part: Element) => part.getBoundingClientRect().height / scale;
  const parts = [...element.querySelectorAll<HTMLElement>('[data-block]')];
  return blocks.map(({ key, rows: count = 1, isTied, isFirst }) => {
    const own = parts.filter(({ dataset }) => dataset.block === key);
    const whole = own.map(tall);
    const rows = own.flatMap((part) => [...part.querySelectorAll('[data-row]')].map(tall));
    if (count === 1 || rows.length !== count)
      return { key, head: 0, rows: [sum(whole)], isTied, isFirst };
    const first = own[0]?.querySelectorAll('[data-row]').length ?? 0;
    const head = (whole[0] ?? 0) - sum(rows.slice(0, first));
    return { key, head, rows, isTied, isFirst };
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The last row is read on a projector: there pages may stand larger than they are. */
const LARGEST = 1.45;

/** Shrinks the pages to the room on the screen; they are laid out at their own size all the same. */
function fit(desk: HTMLDivElement) {
  const observer = new ResizeObserver(() => {
    const sheet = desk.querySelector<HTMLElement>('section');
    if (!sheet) return;
    const isLarge = document.documentElement.dataset.theme === 'projector';
    const scale = Math.min(isLarge ? LARGEST : 1, desk.clientWidth / sheet.offsetWidth);
    desk.style.setProperty('--scale', String(scale));
  });
  observer.observe(desk);
  return () => observer.disconnect();
}
