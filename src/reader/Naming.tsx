import { type MouseEvent, useState } from 'react';
import { sourceMark } from '../citations/sourceMark';
import type { Dataset } from '../domain/dataset';
import { sourcesNaming } from '../domain/naming';
import type { Place } from '../domain/place';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { showTold } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { placesInOrder } from './gazetteer';
import styles from './Naming.module.css';
import { PlaceName } from './PlaceName';
import { PlaceLink } from './RecordLink';

/** What several articles name, and what only one of them does; nothing to say of a single article. */
export function Naming() {
  const [isOpen, setIsOpen] = useState(false);
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const count = dataset.sources.length;
  if (count < 2) return null;
  return (
    <details
      className={styles.naming}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={button.fold}>{t('naming.title', { count })}</summary>
      {isOpen && <Groups dataset={dataset} language={language} />}
    </details>
  );
}

interface GroupsProps {
  readonly dataset: Dataset;
  readonly language: string;
}

function Groups({ dataset, language }: GroupsProps) {
  const naming = sourcesNaming(dataset);
  const places = placesInOrder(dataset, language);
  const namedBy = (isMeant: (count: number, first: string | undefined) => boolean) =>
    places.filter(({ id }) => isMeant(naming.get(id)?.length ?? 0, naming.get(id)?.[0]));
  const shared = { dataset, language };
  return (
    <>
      <ToldBySeveral dataset={dataset} />
      <Group
        {...shared}
        title={t('naming.several', { count: dataset.sources.length })}
        places={namedBy((count) => count > 1)}
      />
      {dataset.sources.map(({ id }) => (
        <Group
          key={id}
          {...shared}
          title={t('naming.only', {
            number: numberInWords(sourceMark(dataset.sources, id).number, language),
          })}
          places={namedBy((count, first) => count === 1 && first === id)}
        />
      ))}
      <Group {...shared} title={t('naming.none')} places={namedBy((count) => count === 0)} />
    </>
  );
}

interface GroupProps extends GroupsProps {
  readonly title: string;
  readonly places: readonly Place[];
}

function Group({ title, places, dataset, language }: GroupProps) {
  if (places.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span>{numberInWords(places.length, language)}</span>
      </h3>
      <ul aria-label={title}>
        {places.map((place) => (
          <li key={place.id}>
            <PlaceLink place={place.id} at="naming">
              <PlaceName {...{ place, language }} datasetLanguage={dataset.manifest.language} />
            </PlaceLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Leads to the list of events, which then shows those alone. */
function ToldBySeveral({ dataset: { index } }: { readonly dataset: Dataset }) {
  const store = useAtlasStore();
  const count = index.sources.filter(({ length }) => length > 1).length;
  const show = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const column = currentTarget.closest('[data-column]');
    showTold(store, 'several');
    const heading = column?.querySelector<HTMLElement>('[data-section="events"]');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  if (count === 0) return null;
  return (
    <button type="button" className={button.word} onClick={show}>
      {t('naming.events', { count })}
    </button>
  );
}
