import { useRef } from 'react';
import { t } from '../i18n/translate';
import { enterStage } from '../state/actions';
import type { AtlasStore } from '../state/store';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './About.module.css';
import { DialogButton } from './DialogButton';

const report = () => import('./ReportDialog').then((part) => part.ReportDialog);

const parts = ['what', 'time', 'place', 'borders', 'sources', 'private'] as const;

/** How the map was made, what it leaves out, and whose work it stands on. */
export function About() {
  const store = useAtlasStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const { events, places, manifest } = useAtlas(({ document }) => document.dataset);
  const values = {
    events: events.length,
    undated: events.filter(({ bounds }) => !bounds).length,
    unlocated: places.filter(({ point }) => !point).length,
    licence: manifest.licence,
  };
  return (
    <>
      <button type="button" onClick={() => open(dialog.current)}>
        {t('about.open')}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="about-title">
        <h2 id="about-title">{t('about.title')}</h2>
        <dl>
          {parts.map((part) => (
            <div key={part}>
              <dt>{t(`about.${part}.title`)}</dt>
              <dd>{t(`about.${part}`, values)}</dd>
            </div>
          ))}
        </dl>
        <div className={styles.report}>
          <DialogButton label={t('report.title')} load={report} />
          <button type="button" onClick={() => readForTeachers(store, dialog.current)}>
            {t('app.teachers')}
          </button>
        </div>
        <form method="dialog">
          <button type="submit">{t('about.close')}</button>
        </form>
      </dialog>
    </>
  );
}

function readForTeachers(store: AtlasStore, dialog: HTMLDialogElement | null): void {
  dialog?.close();
  enterStage(store, 'teachers');
}

/** Opens it at its top, though the focus goes to the button at its end. */
function open(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
  dialog?.scrollTo(0, 0);
}
