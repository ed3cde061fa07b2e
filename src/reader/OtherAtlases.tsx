import { useId } from 'react';
import { t } from '../i18n/translate';
import { encodeView } from '../state/address';
import { atlases, viewIdOf } from '../state/atlases';
import { isPacked } from '../state/packedFiles';
import { useAtlas } from '../state/useAtlas';
import styles from './List.module.css';
import { usePage } from './page';
import sourceStyles from './SourceList.module.css';

/** The ways to the other datasets that are served here; each opens as a page of its own. */
export function OtherAtlases() {
  const { id } = useAtlas(({ document }) => document.dataset.manifest);
  const { base } = usePage();
  const heading = useId();
  const others = atlases.filter((atlas) => atlas.id !== id);
  if (others.length === 0 || isPacked()) return null;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t('reader.atlases')}
      </h2>
      <ul className={sourceStyles.list}>
        {others.map((atlas) => (
          <li key={atlas.id} className={sourceStyles.open}>
            <a href={encodeView({ ...base, dataset: viewIdOf(atlas.id) }) || './'}>
              <bdi lang="en">{atlas.title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
