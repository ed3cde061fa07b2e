import { lazy, type ReactNode, Suspense, useState } from 'react';
import { t } from '../i18n/translate';
import type { PageTrail } from '../reader/pageTrail';
import { shownState } from '../state/shownState';
import { useAtlas } from '../state/useAtlas';
import { Notices } from './Notices';
import styles from './Stage.module.css';

const TableScreen = lazy(() =>
  import('../reader/TableScreen').then(
    (part) => ({ default: part.TableScreen }),
    () => ({ default: NotLoaded }),
  ),
);

interface Props {
  readonly map: ReactNode;
  readonly over?: ReactNode;
  readonly trail: PageTrail;
}

/** The map, or the table that is its equal. A map that was drawn once stays behind the table, and is not drawn for it. */
export function Stage({ map, over, trail }: Props) {
  const isList = useAtlas((state) => shownState(state).view.screen === 'list');
  const language = useAtlas(({ view }) => view.language);
  const [hasMap, setHasMap] = useState(!isList);
  if (!isList && !hasMap) setHasMap(true);
  return (
    <section className={styles.map} aria-label={t(isList ? 'table.name' : 'map.region')}>
      {hasMap && (
        <div className={styles.layer} inert={isList}>
          {map}
        </div>
      )}
      {isList && (
        <Suspense>
          <TableScreen key={language} trail={trail} />
        </Suspense>
      )}
      {over}
      <Notices key={language} />
    </section>
  );
}

const NotLoaded = () => <p className={styles.missing}>{t('app.notLoaded')}</p>;
