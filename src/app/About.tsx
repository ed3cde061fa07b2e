import { useRef } from 'react';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import styles from './About.module.css';

const parts = ['what', 'time', 'place', 'borders', 'sources', 'private'] as const;

/** How the map was made, what it leaves out, and whose work it stands on. */
export function About() {
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
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {t('about.open')}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="about-title">
        <h2 id="about-title">{t('about.open')}</h2>
        <dl>
          {parts.map((part) => (
            <div key={part}>
              <dt>{t(`about.${part}.title`)}</dt>
              <dd>{t(`about.${part}`, values)}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">{t('about.close')}</button>
        </form>
      </dialog>
    </>
  );
}
