import { lazy, memo } from 'react';
import type { TimeWindow } from '../domain/dateBounds';
import { t } from '../i18n/translate';
import { pause, play } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './Controls.module.css';
import { Flyout } from './Flyout';
import { windowInWords } from './spoken';

const WindowPanel = lazy(() =>
  import('./WindowPanel').then(({ WindowPanel }) => ({ default: WindowPanel })),
);
const PlaybackPanel = lazy(() =>
  import('./PlaybackPanel').then(({ PlaybackPanel }) => ({ default: PlaybackPanel })),
);

interface Props {
  readonly onWindow: (window: TimeWindow | null) => void;
}

/** Play or pause, the window in words, which opens its dates, and the way back to all time. */
export function Controls({ onWindow }: Props) {
  const window = useAtlas(({ view }) => view.window);
  const language = useAtlas(({ view }) => view.language);
  const words = windowInWords(window, language);
  return (
    <div className={styles.controls}>
      <Playing />
      <Flyout
        className={styles.words}
        name={t('timeline.choose', { window: words })}
        summary={
          <>
            {words} <Chevron />
          </>
        }
      >
        {(close) => <WindowPanel onWindow={onWindow} onDone={close} />}
      </Flyout>
      {window && (
        <button
          type="button"
          className={styles.all}
          onClick={({ currentTarget }) => {
            // The button goes with the window; the focus stays beside it.
            currentTarget.parentElement?.querySelector('button')?.focus();
            onWindow(null);
          }}
        >
          {t('timeline.showAll')}
        </button>
      )}
    </div>
  );
}

const Chevron = () => (
  <svg className={styles.chevron} viewBox="0 0 10 6" aria-hidden="true">
    <path d="M1 1L5 5L9 1" />
  </svg>
);

/** The same at every move of the window. */
const Playing = memo(function Playing() {
  return (
    <div className={styles.playing}>
      <PlayButton />
      <Flyout className={styles.how} name={t('timeline.how')} summary={<Chevron />}>
        {() => <PlaybackPanel />}
      </Flyout>
    </div>
  );
});

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
