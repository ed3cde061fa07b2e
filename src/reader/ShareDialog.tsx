import { useState } from 'react';
import { t } from '../i18n/translate';
import { homeAddress } from '../state/packedFiles';
import { useAtlas } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { Dialog } from '../ui/Dialog';
import { CodePart } from './CodePart';
import { CopyField } from './CopyField';
import { EmbedPart } from './EmbedPart';
import styles from './ShareDialog.module.css';
import { linkTo } from './sharedView';

/** Exactly this view, for others: a link, a code for phones, a frame for another page. Nothing is sent. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useAtlas((state) => state.view);
  const { title } = useAtlas(({ document }) => document.dataset.manifest);
  const link = linkTo(view, homeAddress());
  return (
    <Dialog title={t('share.title')} close={t('app.close')} onClose={onClose}>
      <p className={styles.lead}>{t('share.what')}</p>
      <CopyField label={t('share.link')} copy={t('share.copyLink')} text={link} />
      {'share' in navigator && <Handover title={title} url={link} />}
      <CodePart link={link} />
      <EmbedPart view={view} title={title} />
    </Dialog>
  );
}

/** The device's own way to hand a link to another program. */
function Handover(link: { readonly title: string; readonly url: string }) {
  const [isRefused, setIsRefused] = useState(false);
  const share = () =>
    navigator.share(link).catch((fault: DOMException) => setIsRefused(fault.name !== 'AbortError'));
  return (
    <p className={styles.handover}>
      <button type="button" className={`${styles.button} ${button.framed}`} onClick={share}>
        {t('share.handover')}
      </button>
      <span aria-live="polite">{isRefused && t('share.refused')}</span>
    </p>
  );
}
