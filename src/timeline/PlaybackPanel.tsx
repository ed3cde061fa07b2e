import { t } from '../i18n/translate';
import { choosePlayback } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { type Pace, paces, playbacks } from '../state/view';
import ticks from '../ui/Ticks.module.css';
import styles from './PlaybackPanel.module.css';

/** How playing goes: what a step does, how long it lasts, and whether events stop it. */
export function PlaybackPanel() {
  const store = useAtlasStore();
  const language = useAtlas(({ view }) => view.language);
  const playback = useAtlas(({ view }) => view.playback);
  const pace = useAtlas(({ view }) => view.pace);
  const pauses = useAtlas(({ view }) => view.pauses);
  const number = new Intl.NumberFormat(language);
  return (
    <div className={`${styles.panel} ${ticks.ticks}`}>
      <fieldset>
        <legend>{t('timeline.playback')}</legend>
        {playbacks.map((way) => (
          <label key={way}>
            <input
              type="radio"
              name="playback"
              checked={playback === way}
              onChange={() => choosePlayback(store, { playback: way })}
            />
            {t(`timeline.playback.${way}`)}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          checked={pauses}
          onChange={({ target }) => choosePlayback(store, { pauses: target.checked })}
        />
        {t('timeline.pauses')}
      </label>
      <label className={styles.pace}>
        {t('timeline.pace')}
        <select
          value={pace}
          onChange={({ target }) => choosePlayback(store, { pace: Number(target.value) as Pace })}
        >
          {paces.map((seconds) => (
            <option key={seconds} value={seconds}>
              {number.format(seconds)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
