import { useState } from 'react';
import { t } from '../i18n/translate';
import { homeAddress } from '../state/packedFiles';
import type { View } from '../state/view';
import { CopyField } from './CopyField';
import styles from './ShareDialog.module.css';
import { embedCode, embedSizes } from './sharedView';

interface Props {
  readonly view: View;
  readonly title: string;
}

/** The HTML that shows a view in another page, in a size to choose. */
export function EmbedPart({ view, title }: Props) {
  const [at, setAt] = useState(0);
  const size = embedSizes[at] ?? { width: null, height: 600 };
  const code = embedCode({ view, address: homeAddress(), title, size });
  return (
    <section className={styles.part}>
      <h3>{t('share.embed')}</h3>
      <label className={styles.size}>
        <span>{t('share.size')}</span>
        <select value={at} onChange={({ target }) => setAt(Number(target.value))}>
          {embedSizes.map(({ width, height }, choice) => (
            <option key={`${width} ${height}`} value={choice}>
              {width === null
                ? t('share.fullWidth', { height })
                : t('share.widthHeight', { width, height })}
            </option>
          ))}
        </select>
      </label>
      <CopyField label={t('share.embedCode')} copy={t('share.copyEmbed')} text={code} rows={4} />
    </section>
  );
}
