import { type KeyboardEvent, useMemo, useState } from 'react';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { selectVisible } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import { defaultView } from '../state/view';
import { EventTable } from './EventTable';
import { firstRows, ROWS } from './MoreRows';
import { PlaceTable } from './PlaceTable';
import { PageContext } from './page';
import type { PageTrail } from './pageTrail';
import styles from './TableScreen.module.css';

const tabs = ['events', 'places'] as const;
type Tab = (typeof tabs)[number];

/** Everything that is on the map as a table: the map's equal. Printed, both tables stand one after the other. */
export function TableScreen({ trail }: { readonly trail: PageTrail }) {
  const { counts, places } = useAtlas(selectVisible);
  const language = useAtlas(({ view }) => view.language);
  const theme = useAtlas(({ view }) => view.theme);
  const atlas = useAtlas(({ view }) => view.dataset);
  const records = useAtlas(({ document }) => document.dataset);
  const [tab, setTab] = useState<Tab>('events');
  const [drawn, setDrawn] = useState(() => ({
    events: firstRows(records.events.length),
    places: firstRows(records.places.length),
  }));
  const page = useMemo(
    () => ({ base: { ...defaultView, dataset: atlas, language, theme }, trail }),
    [atlas, language, theme, trail],
  );
  const drawMore = () => setDrawn({ ...drawn, [tab]: drawn[tab] + ROWS });
  const shown = { events: counts.shown, places: places.length };
  return (
    <PageContext value={page}>
      <div className={styles.screen} data-table="">
        <div className={styles.tabs} role="tablist" aria-label={t('table.name')}>
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={name === tab}
              aria-controls={`table-${name}`}
              tabIndex={name === tab ? 0 : -1}
              data-section={name}
              onClick={() => setTab(name)}
              onKeyDown={(event) => moveTab(event, setTab)}
            >
              {t(`reader.${name}`)} <span>{numberInWords(shown[name], language)}</span>
            </button>
          ))}
        </div>
        {tabs.map((name) => (
          <div
            key={name}
            id={`table-${name}`}
            role="tabpanel"
            aria-labelledby={`tab-${name}`}
            className={styles.panel}
            hidden={name !== tab}
          >
            {name === 'events' ? (
              <EventTable drawn={drawn.events} onDrawMore={drawMore} />
            ) : (
              <PlaceTable drawn={drawn.places} onDrawMore={drawMore} />
            )}
          </div>
        ))}
      </div>
    </PageContext>
  );
}

/** Two tabs: an arrow goes to the other one. */
function moveTab({ key, currentTarget }: KeyboardEvent<HTMLElement>, choose: (tab: Tab) => void) {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  const other = currentTarget.nextElementSibling ?? currentTarget.previousElementSibling;
  if (!(other instanceof HTMLElement)) return;
  choose(other.dataset.section as Tab);
  other.focus();
}
