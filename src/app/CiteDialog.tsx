import { useState } from 'react';
import { atlasWork } from '../citations/atlasWork';
import {
  copiedReference,
  type ReferenceStyleName,
  referenceStyleNames,
} from '../citations/reference';
import { t } from '../i18n/translate';
import { CopyText } from '../reader/CopyText';
import { encodeView } from '../state/address';
import { homeAddress } from '../state/packedFiles';
import { useAtlas } from '../state/useAtlas';
import { Dialog } from '../ui/Dialog';
import ticks from '../ui/Ticks.module.css';
import styles from './CiteDialog.module.css';

const names: Readonly<Record<ReferenceStyleName, string>> = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
};

/** How to cite the atlas as it is seen now: title, version, day of access and the address of the view. */
export function CiteDialog({ onClose }: { readonly onClose: () => void }) {
  const [style, setStyle] = useState<ReferenceStyleName>('apa');
  const [now] = useState(() => new Date());
  const dataset = useAtlas(({ document }) => document.dataset);
  const view = useAtlas((state) => state.view);
  const address = new URL(encodeView(view), homeAddress()).href;
  const work = atlasWork(dataset, { address, now });
  return (
    <Dialog title={t('cite.title')} close={t('app.close')} onClose={onClose}>
      <div className={styles.cite}>
        <fieldset className={ticks.ticks}>
          <legend className="unseen">{t('cite.style')}</legend>
          {referenceStyleNames.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="cite-style"
                checked={name === style}
                onChange={() => setStyle(name)}
              />
              {names[name]}
            </label>
          ))}
        </fieldset>
        <CopyText
          label={t('cite.title')}
          text={copiedReference(work, style)}
          language="en"
          rows={4}
        />
        <p>{t(work.accessed ? 'cite.hint' : 'cite.clock')}</p>
        <p>{t('cite.articles')}</p>
      </div>
    </Dialog>
  );
}
