import { t } from '../i18n/translate';
import { dismissIgnored } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import note from '../ui/Note.module.css';
import styles from './Notices.module.css';
import { UpdateNotice } from './UpdateNotice';

/** What the reader must know and may ignore: parts of the address not understood, records left out. */
export function Notices() {
  const store = useAtlasStore();
  const ignored = useAtlas((state) => state.ignored);
  const { problems, input, rejected } = useAtlas((state) => state.document);
  const dismiss = () => {
    dismissIgnored(store);
    document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.notices}>
      <UpdateNotice />
      {ignored.length > 0 && (
        <div className={note.notice} role="note">
          <p>{t('notice.ignored', { count: ignored.length, parts: ignored.join(', ') })}</p>
          <button type="button" onClick={dismiss}>
            {t('notice.dismiss')}
          </button>
        </div>
      )}
      {problems.length > 0 && (
        <details className={note.notice}>
          <summary>{t('notice.rejected', { rejected, input, faults: problems.length })}</summary>
          <ul>
            {problems.slice(0, 100).map((problem, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <li key={at}>
                <b>{[problem.file, problem.record, problem.field].filter(Boolean).join(' · ')}</b>{' '}
                {problem.reason}; {problem.remedy}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
