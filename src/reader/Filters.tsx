import { type MouseEvent, memo } from 'react';
import { t } from '../i18n/translate';
import { clearFilters } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { useOpened } from '../ui/useOpened';
import { FilterChoices } from './FilterChoices';
import styles from './Filters.module.css';
import { filtersInWords } from './filtersInWords';

/** Which events are listed: by article, by how the articles tell them, by kind. What is chosen is said. */
export const Filters = memo(function Filters() {
  const store = useAtlasStore();
  const { isOpen, fold } = useOpened();
  const { sources } = useAtlas(({ document }) => document.dataset);
  const chosen = useAtlas(({ view }) => filtersInWords(view, sources));
  const clear = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    currentTarget.parentElement?.querySelector('summary')?.focus();
    clearFilters(store);
  };
  return (
    <div className={styles.filters}>
      <details {...fold}>
        <summary className={button.fold}>
          {t('filter.title')} {chosen && <span>{chosen}</span>}
        </summary>
        {isOpen && <FilterChoices />}
      </details>
      {chosen && (
        <button type="button" className={button.word} onClick={clear}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  );
});
