import { useId, useState } from 'react';
import type { EventId } from '../domain/identifier';
import { t } from '../i18n/translate';
import { type Found, findRecords, searchIndexOf } from '../reader/searchIndex';
import { useAtlas } from '../state/useAtlas';
import { type AskedType, canBeAsked, dateOfAsked, nameOfAsked } from './asked';
import fields from './Fields.module.css';
import styles from './StepForm.module.css';

/** So many are offered; who wants another writes another word. */
const MOST = 6;

interface Props {
  readonly type: AskedType;
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** Adds a place or an event: the one that is selected, or one that a word finds. */
export function AskedSearch({ type, chosen, onChoose }: Props) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const selected = useAtlas(({ view }) => (type === 'place' ? view.place : view.event));
  const [query, setQuery] = useState('');
  const field = useId();
  const kind = type === 'place' ? 'places' : 'events';
  const isOffered = (id: string) => canBeAsked(dataset, type, id, chosen);
  const name = (id: string) => nameOfAsked(dataset, type, id, language);
  const found = findRecords(searchIndexOf(dataset), query).flatMap(idOf(type));
  const offered = found.filter(isOffered).slice(0, MOST);
  const choose = (id: string) => {
    setQuery('');
    onChoose(id);
    document.getElementById(field)?.focus();
  };
  return (
    <>
      {selected && isOffered(selected) && (
        <button type="button" className={styles.offer} onClick={() => choose(selected)}>
          {t('edit.asked.selected', { name: name(selected) })}
        </button>
      )}
      <div className={fields.field}>
        <label htmlFor={field}>{t(`edit.asked.find.${kind}`)}</label>
        <input
          id={field}
          type="search"
          dir="auto"
          autoComplete="off"
          value={query}
          aria-describedby={`${field}-said`}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={(event) => {
            const [first] = offered;
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || !first) return;
            event.preventDefault();
            choose(first);
          }}
        />
      </div>
      <p id={`${field}-said`} className={fields.hint} role="status">
        {query.trim() === ''
          ? type === 'order'
            ? t('edit.asked.order')
            : ''
          : offered.length === 0
            ? t(type === 'order' ? 'edit.asked.noneInOrder' : 'edit.asked.none')
            : ''}
      </p>
      {offered.length > 0 && (
        <ul className={styles.offers}>
          {offered.map((id) => {
            const event = dataset.eventById.get(id as EventId);
            return (
              <li key={id}>
                <button type="button" onClick={() => choose(id)}>
                  <span lang={dataset.manifest.language} dir="auto">
                    {name(id)}
                  </span>
                  {type !== 'place' && event && <small>{dateOfAsked(event, language)}</small>}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** The id of a record that was found, where it is of the type that is asked for. */
const idOf =
  (type: AskedType) =>
  ({ record }: Found): readonly string[] => {
    if (type === 'place') return record.type === 'place' ? [record.place.id] : [];
    return record.type === 'event' ? [record.event.id] : [];
  };
