import type { MouseEvent } from 'react';
import type { AtlasEvent } from '../domain/event';
import type { Place } from '../domain/place';
import { t } from '../i18n/translate';
import { showAll } from '../state/actions';
import { useAtlasStore } from '../state/useAtlas';
import styles from './List.module.css';
import { useIsOutside } from './useIsOutside';

/** The page of something that the window or the filters hide says so, and offers to show it. */
export function OutsideNote({ record }: { readonly record: Place | AtlasEvent }) {
  const store = useAtlasStore();
  const isOutside = useIsOutside();
  if (!isOutside(record)) return null;
  const show = ({ currentTarget }: MouseEvent) => {
    const column = currentTarget.closest('[data-column]');
    column?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    showAll(store);
  };
  return (
    <div className={styles.empty} role="note">
      <p>{t('reader.outside')}</p>
      <button type="button" className={styles.more} onClick={show}>
        {t('reader.all')}
      </button>
    </div>
  );
}
