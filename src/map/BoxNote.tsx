import { t } from '../i18n/translate';
import { showBox } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import note from '../ui/Note.module.css';
import styles from './BoxNote.module.css';

/** Says that what lies outside a box is left out, and brings it back. */
export function BoxNote() {
  const store = useAtlasStore();
  const box = useAtlas(({ view }) => view.box);
  if (!box) return null;
  return (
    <p className={`${styles.note} ${note.note} ${button.word}`}>
      {t('map.box.only')}{' '}
      <button type="button" onClick={() => showBox(store, null)}>
        {t('map.box.clear')}
      </button>
    </p>
  );
}
