import { type FocusEvent, useId, useState } from 'react';
import { t } from '../i18n/translate';
import { changeShow, chooseTheme } from '../state/actions';
import type { GoingOn } from '../state/show';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import type { Theme } from '../state/view';
import button from '../ui/Button.module.css';
import ticks from '../ui/Ticks.module.css';
import { presentWithWindow } from './obey';
import styles from './PresentMenu.module.css';
import { PresentSign } from './PresentSign';

const paces = [10, 20, 30, 60, 120] as const;

/** What is chosen once in a lesson: the teacher's window, the projector's colours, going on by itself. */
export function PresentMenu() {
  const store = useAtlasStore();
  const theme = useAtlas(({ view }) => view.theme);
  const [before, setBefore] = useState<Theme | null>(theme === 'projector' ? null : theme);
  const choose = (isOn: boolean) => {
    if (isOn) setBefore(theme);
    chooseTheme(store, isOn ? 'projector' : before);
  };
  return (
    <details className={styles.menu} data-present-menu="" onBlur={leave}>
      <summary title={t('present.more')}>
        <PresentSign name="menu" />
        <span className="unseen">{t('present.more')}</span>
      </summary>
      <div className={`${styles.body} ${button.framed} ${ticks.ticks}`}>
        <button type="button" onClick={() => presentWithWindow(store)}>
          <PresentSign name="window" /> <span>{t('lesson.presenter')}</span>
        </button>
        <label>
          <input
            type="checkbox"
            checked={theme === 'projector'}
            onChange={({ target }) => choose(target.checked)}
          />
          <span>{t('present.projector')}</span>
        </label>
        <GoOn />
      </div>
    </details>
  );
}

function GoOn() {
  const store = useAtlasStore();
  const goingOn = useAtlas(({ show }) => show.goingOn);
  const id = useId();
  const change = (part: Partial<GoingOn>) =>
    changeShow(store, { goingOn: { ...goingOn, ...part } });
  return (
    <fieldset className={styles.going} data-going-on="">
      <legend>{t('present.goOn')}</legend>
      <label htmlFor={id}>{t('present.pace')}</label>
      <select
        id={id}
        value={goingOn.seconds ?? ''}
        onChange={({ target }) => change({ seconds: Number(target.value) || null })}
      >
        <option value="">{t('present.asPlanned')}</option>
        {paces.map((seconds) => (
          <option key={seconds} value={seconds}>
            {t('present.seconds', { seconds })}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={goingOn.loops}
          onChange={({ target }) => change({ loops: target.checked })}
        />
        <span>{t('present.loops')}</span>
      </label>
      <button
        type="button"
        aria-pressed={goingOn.isRunning}
        onClick={() => change({ isRunning: !goingOn.isRunning })}
      >
        {t('present.goOn')}
      </button>
      <p>{t('present.goOnNote')}</p>
    </fieldset>
  );
}

function leave({ relatedTarget, currentTarget }: FocusEvent<HTMLDetailsElement>): void {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
}
