import type { MouseEvent } from 'react';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { selectVisible } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { EventList } from './EventList';
import type { Drawn } from './MoreRows';
import { OtherAtlases } from './OtherAtlases';
import { PlaceList } from './PlaceList';
import styles from './ReadingColumn.module.css';
import { SourceList } from './SourceList';

interface Props {
  readonly events: Drawn;
  readonly places: Drawn;
}

/** The first page: what this is, the events, the places, the sources. */
export function Overview({ events, places }: Props) {
  const manifest = useAtlas(({ document }) => document.dataset.manifest);
  return (
    <>
      <header lang={manifest.language}>
        <h1 className={styles.title} data-heading="" tabIndex={-1}>
          <bdi>{manifest.title}</bdi>
        </h1>
        <p className={styles.lead}>
          <bdi>{manifest.description}</bdi>
        </p>
      </header>
      <p className={styles.hint}>{t('reader.intro')}</p>
      <Contents />
      <EventList {...events} />
      <PlaceList {...places} />
      <SourceList />
      <OtherAtlases />
    </>
  );
}

/** Jumps within the column; the hash of the address belongs to the map's camera, so it is left alone. */
function Contents() {
  const { events, places } = useAtlas(selectVisible);
  const sources = useAtlas(({ document }) => document.dataset.sources);
  return (
    <nav className={`${styles.contents} ${button.word}`} aria-label={t('reader.contents')}>
      <SectionLink section="events" label={t('reader.events')} count={events.length} />
      <SectionLink section="places" label={t('reader.places')} count={places.length} />
      <SectionLink section="sources" label={t('reader.sources')} count={sources.length} />
    </nav>
  );
}

interface SectionLinkProps {
  readonly section: string;
  readonly label: string;
  readonly count: number;
}

function SectionLink({ section, label, count }: SectionLinkProps) {
  const language = useAtlas(({ view }) => view.language);
  const jump = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const column = currentTarget.closest('[data-column]');
    const heading = column?.querySelector<HTMLElement>(`[data-section="${section}"]`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <button type="button" onClick={jump}>
      {label} <span>{numberInWords(count, language)}</span>
    </button>
  );
}
