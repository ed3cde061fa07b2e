import { t } from '../i18n/translate';
import { enterStage } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { openModal } from '../ui/Dialog';
import styles from './AboutDialog.module.css';
import { DialogButton } from './DialogButton';

const report = () => import('./ReportDialog').then((part) => part.ReportDialog);

const parts = ['what', 'time', 'place', 'borders', 'sources', 'private'] as const;

/** How the map was made, what it leaves out, and whose work it stands on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useAtlasStore();
  const { events, places, manifest } = useAtlas(({ document }) => document.dataset);
  const values = {
    events: events.length,
    undated: events.filter(({ bounds }) => !bounds).length,
    unlocated: places.filter(({ point }) => !point).length,
    licence: manifest.licence,
  };
  const readForTeachers = () => {
    onClose();
    enterStage(store, 'teachers');
  };
  return (
    <dialog
      ref={openModal}
      className={styles.dialog}
      aria-labelledby="about-title"
      onClose={onClose}
    >
      <h2 id="about-title">{t('about.title')}</h2>
      <dl>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`about.${part}.title`)}</dt>
            <dd>{t(`about.${part}`, values)}</dd>
          </div>
        ))}
      </dl>
      <div className={`${styles.report} ${button.word}`}>
        <DialogButton label={t('report.title')} load={report} />
        <button type="button" onClick={readForTeachers}>
          {t('app.teachers')}
        </button>
      </div>
      <form method="dialog">
        <button type="submit" className={button.main}>
          {t('about.close')}
        </button>
      </form>
    </dialog>
  );
}
