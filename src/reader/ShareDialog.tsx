import { useState } from 'react';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import { Dialog } from '../ui/Dialog';
import { CopyField } from './CopyField';
import { qrCodeOf, qrFile } from './qrCode';
import styles from './ShareDialog.module.css';
import { embedCode, embedSizes, linkTo } from './sharedView';

/** Exactly this view, for others: a link, a code for phones, a frame for another page. Nothing is sent. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useAtlas((state) => state.view);
  const { title } = useAtlas(({ document }) => document.dataset.manifest);
  const link = linkTo(view, location.href);
  return (
    <Dialog title={t('share.title')} close={t('app.close')} onClose={onClose}>
      <p className={styles.lead}>{t('share.what')}</p>
      <CopyField label={t('share.link')} copy={t('share.copyLink')} text={link} />
      {'share' in navigator && <Handover title={title} url={link} />}
      <Code link={link} />
      <EmbedPart title={title} />
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
      <button type="button" className={styles.button} onClick={share}>
        {t('share.handover')}
      </button>
      <span aria-live="polite">{isRefused && t('share.refused')}</span>
    </p>
  );
}

function Code({ link }: { readonly link: string }) {
  const id = useAtlas(({ document }) => document.dataset.manifest.id);
  const code = qrCodeOf(link);
  const save = () => {
    const file = new Blob([code ? qrFile(code) : ''], { type: 'image/svg+xml' });
    const anchor = document.createElement('a');
    anchor.href = URL.createObjectURL(file);
    anchor.download = `${id}-qr.svg`;
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(anchor.href));
  };
  return (
    <section className={styles.part}>
      <h3>{t('share.code')}</h3>
      {code ? (
        <div className={styles.code}>
          <svg
            viewBox={`0 0 ${code.size} ${code.size}`}
            role="img"
            aria-label={t('share.codeOf')}
            shapeRendering="crispEdges"
          >
            <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
            <path fill="#000" d={code.path} />
          </svg>
          <div>
            <p>{t('share.codeUse')}</p>
            <button type="button" className={styles.button} onClick={save}>
              {t('share.saveCode')}
            </button>
          </div>
        </div>
      ) : (
        <p>{t('share.codeTooLong')}</p>
      )}
    </section>
  );
}

function EmbedPart({ title }: { readonly title: string }) {
  const view = useAtlas((state) => state.view);
  const [at, setAt] = useState(0);
  const size = embedSizes[at] ?? { width: null, height: 600 };
  const code = embedCode({ view, address: location.href, title, size });
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
