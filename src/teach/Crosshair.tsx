import { type KeyboardEvent, useCallback, useId, useState } from 'react';
import type { Position } from '../domain/place';
import { coordinatesInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { aimAt, putPlace } from '../state/asked';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './Crosshair.module.css';
import { aimSteps, firstAim, halfStepKm, movedAim, stepAfter } from './crosshairMoves';
import { nearTown, type Town } from './nearTown';

interface Props {
  /** The place that is asked for; null where each has its answer. */
  readonly place: string | null;
}

/** A crosshair on the map that keys move: the pointer's equal. Where it stands is spoken. */
export function Crosshair({ place }: Props) {
  const store = useAtlasStore();
  const how = useId();
  const aim = useAtlas((state) => state.aim);
  const [step, setStep] = useState<number>(aimSteps[2]);
  const [towns, setTowns] = useState<readonly Town[]>([]);
  const leave = useCallback((_: HTMLDetailsElement | null) => () => aimAt(store, null), [store]);
  const begin = async (isOpen: boolean) => {
    if (isOpen && !store.getState().aim) aimAt(store, firstAim(store.getState()));
    if (!isOpen) aimAt(store, null);
    const found = isOpen && (await import('./towns').then(({ loadTowns }) => loadTowns()));
    if (found) setTowns(found);
  };
  const put = () => aim && putPlace(store, { position: aim, withinKm: halfStepKm(step) });
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !aim) return;
    const moved = movedAim(aim, event.key, event.shiftKey ? step * 5 : step);
    const next = stepAfter(step, event.key);
    if (moved) aimAt(store, moved);
    else if (next) setStep(next);
    else if (event.key === 'Enter') put();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <details
      ref={leave}
      className={styles.keys}
      onToggle={({ currentTarget }) => begin(currentTarget.open)}
    >
      <summary>{t('question.keys')}</summary>
      {aim && (
        <>
          <div
            role="application"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself
            tabIndex={0}
            className={styles.field}
            aria-label={place ? t('question.keys.name', { place }) : t('question.place.done')}
            aria-describedby={how}
            onKeyDown={press}
          >
            <Where aim={aim} towns={towns} />
            <span className={styles.step}>{t('question.keys.step', { step })}</span>
          </div>
          <p id={how} className={styles.how}>
            {t('question.keys.how')}
          </p>
          {place && (
            <button type="button" onClick={put}>
              {t('question.keys.put', { place })}
            </button>
          )}
        </>
      )}
    </details>
  );
}

function Where({ aim, towns }: { readonly aim: Position; readonly towns: readonly Town[] }) {
  const state = useAtlas((all) => all);
  const { language } = state.view;
  const where = coordinatesInWords([...aim], language);
  const near = nearTown(aim, towns, state);
  return (
    <span aria-live="polite">{near ? t('question.keys.near', { where, ...near }) : where}</span>
  );
}
