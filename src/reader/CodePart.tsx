import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { qrCodeOf, qrFile } from './qrCode';
import styles from './ShareDialog.module.css';
import { saveFile } from './saveFile';

/** A link as a code for the cameras of phones, to show and to save. */
export function CodePart({ link }: { readonly link: string }) {
  const id = useAtlas(({ document }) => document.dataset.manifest.id);
  const code = qrCodeOf(link);
  const save = () =>
    saveFile(`${id}-qr.svg`, new Blob([code ? qrFile(code) : ''], { type: 'image/svg+xml' }));
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
            <button type="button" className={`${styles.button} ${button.framed}`} onClick={save}>
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
