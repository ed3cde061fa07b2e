import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './MapView.module.css';

/** After the map stands and its relief has come: printing may be asked for at any time from then on. */
const AFTER = 5000;

/**
 * The map on paper, drawn while the page is printed: a live map prints as a coarse image or not at
 * all. The browser does not wait, so the picture's program is there before.
 */
export function PrintedMap() {
  const [Drawing, setDrawing] = useState<ComponentType | null>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const prepare = setTimeout(
      () => import('./Picture').then(({ Picture }) => setDrawing(() => Picture)).catch(() => {}),
      AFTER,
    );
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      clearTimeout(prepare);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting && Drawing ? (
    <div className={styles.printed}>
      <Drawing />
    </div>
  ) : null;
}
