import { type KeyboardEvent, useCallback, useId, useState } from 'react';
import { t } from '../i18n/translate';
import { selectArticle, selectEvent, selectPlace } from '../state/actions';
import type { AtlasStore } from '../state/store';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { Dialog } from '../ui/Dialog';
import styles from './SearchDialog.module.css';
import { SearchGroups } from './SearchGroups';
import { groupsFound } from './searchGroups';
import { type Found, findRecords, searchIndexOf } from './searchIndex';

interface Props {
  readonly onClose: () => void;
  /** What was typed before the field was there. */
  readonly typed: string;
}

/** Search by a word or two: places in any of their names, events, articles. A combobox with a list (ARIA APG). */
export function SearchDialog({ onClose, typed }: Props) {
  const store = useAtlasStore();
  const dataset = useAtlas(({ document }) => document.dataset);
  const [query, setQuery] = useState(typed);
  const [active, setActive] = useState(0);
  const list = useId();
  const groups = groupsFound(findRecords(searchIndexOf(dataset), query));
  const options = groups.flatMap(({ drawn }) => drawn);
  const optionId = (at: number) => `${list}-${at}`;
  const choose = (found: Found) => {
    onClose();
    openRecord(store, found.record);
  };
  const press = (event: KeyboardEvent) => {
    const chosen = options[active];
    const next = options.length ? nextOption(event.key, active, options.length) : null;
    if (event.nativeEvent.isComposing) return;
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else return;
    event.preventDefault();
  };
  const scroll = useCallback((option: HTMLElement | null) => {
    option?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <Dialog title={t('search.title')} close={t('app.close')} onClose={onClose} isTall>
      <input
        type="text"
        role="combobox"
        className={styles.field}
        aria-label={t('search.field')}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? optionId(active) : undefined}
        data-autofocus=""
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={t('search.example')}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <p className={styles.said} aria-live="polite">
        {saidOf(query, groups)}
      </p>
      <SearchGroups
        {...{ id: list, groups, active, optionId, onChoose: choose, onActive: scroll }}
      />
    </Dialog>
  );
}

/** The option that a key goes to, round and round; null for keys that belong to the field. */
function nextOption(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active + count - 1) % count;
  if (key === 'PageDown') return Math.min(active + 8, count - 1);
  return key === 'PageUp' ? Math.max(active - 8, 0) : null;
}

function saidOf(query: string, groups: ReturnType<typeof groupsFound>): string {
  if (query.trim() === '') return t('search.hint');
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  return count > 0 ? t('search.count', { count }) : t('search.none', { query: query.trim() });
}

function openRecord(store: AtlasStore, record: Found['record']): void {
  if (record.type === 'place') selectPlace(store, record.place.id);
  else if (record.type === 'event') selectEvent(store, record.event.id);
  else selectArticle(store, record.article.id);
}
