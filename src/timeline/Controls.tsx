import { t } from '../i18n/translate';
import { pause, play } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './Controls.module.css';
import { windowInWords } from './spoken';

/** Play or pause, the window in words, and the way back to all time. */
export function Controls({ onAll }: { readonly onAll: () => void }) {
  const window = useAtlas(({ view }) => view.window);
  const language = useAtlas(({ view }) => view.language);
  return (
    <div className={styles.controls}>
      <PlayButton />
      <p className={styles.words}>{windowInWords(window, language)}</p>
      {window && (
        <button
          type="button"
          className={styles.all}
          onClick={({ currentTarget }) => {
            // The button goes with the window; the focus stays beside it.
            currentTarget.parentElement?.querySelector('button')?.focus();
            onAll();
          }}
        >
          {t('timeline.showAll')}
        </button>
      )}
    </div>
  );
}

function PlayButton() {
  const store = useAtlasStore();
  const isPlaying = useAtlas((state) => state.isPlaying);
  return (
    <button
      type="button"
      className={styles.play}
      onClick={() => (isPlaying ? pause(store) : play(store))}
    >
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
        <path d={isPlaying ? 'M4 2.5H7V13.5H4ZM9 2.5H12V13.5H9Z' : 'M4 2L13.5 8L4 14Z'} />
      </svg>
      {t(isPlaying ? 'timeline.pause' : 'timeline.play')}
    </button>
  );
}
