import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '../i18n/translate';
import styles from './OrderList.module.css';
import { movedTo } from './orderMoves';

interface Entry {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly entries: readonly Entry[];
  /** The language of the titles. */
  readonly language: string;
  /** So many at the head are given and stay. */
  readonly fixed: number;
  readonly onOrder: (ids: readonly string[]) => void;
}

/** A list to bring into order: dragged by its grips, by buttons, or by the arrow keys; each move is spoken. */
export function OrderList({ entries, language, fixed, onOrder }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const move = (from: number, to: number) => {
    const entry = entries[from];
    if (!entry || to < fixed || to >= entries.length || to === from) return;
    const ids = movedTo(entries, from, to).map(({ id }) => id);
    const focused = document.activeElement as HTMLElement | null;
    flushSync(() => {
      onOrder(ids);
      setSaid(
        t('question.order.moved', {
          title: entry.title,
          position: to + 1,
          count: entries.length,
        }),
      );
    });
    // A node that is moved in the page loses the focus.
    focused?.focus({ preventScroll: true });
  };
  const drag = ({ clientY }: PointerEvent, at: number) => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const over = rows.findIndex(({ top, bottom }) => clientY >= top && clientY < bottom);
    if (over >= 0) move(at, over);
  };
  const press = (event: KeyboardEvent, at: number) => {
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!way || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move(at, at + way);
  };
  return (
    <>
      <ol ref={list} className={styles.list}>
        {entries.map(({ id, title }, at) => (
          <li key={id} data-dragged={dragged === id ? '' : undefined}>
            {at < fixed ? (
              <span className={styles.given}>{t('question.order.given')}</span>
            ) : (
              <button
                type="button"
                className={styles.grip}
                data-keys=""
                aria-label={t('question.order.grip', { title })}
                onKeyDown={(event) => press(event, at)}
                onPointerDown={({ currentTarget, pointerId }) => {
                  currentTarget.setPointerCapture(pointerId);
                  setDragged(id);
                }}
                onPointerMove={(event) => dragged === id && drag(event, at)}
                onLostPointerCapture={() => setDragged(null)}
              >
                <span aria-hidden="true">⠿</span>
              </button>
            )}
            <bdi className={styles.title} lang={language}>
              {title}
            </bdi>
            {at >= fixed && (
              <span className={styles.ways}>
                <button
                  type="button"
                  aria-label={t('question.order.up', { title })}
                  disabled={at === fixed}
                  onClick={() => move(at, at - 1)}
                >
                  <span aria-hidden="true">↑</span>
                </button>
                <button
                  type="button"
                  aria-label={t('question.order.down', { title })}
                  disabled={at === entries.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  <span aria-hidden="true">↓</span>
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="unseen" role="status">
        {said}
      </p>
    </>
  );
}
