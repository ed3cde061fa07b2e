import type { Step } from '../domain/lesson';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { selectStepNumber } from '../state/lessonView';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { stepTo } from './obey';
import styles from './StepList.module.css';

interface Props {
  readonly steps: readonly Step[];
  readonly language: string;
}

/** All steps, to go to any of them. */
export function StepList({ steps, language }: Props) {
  const store = useAtlasStore();
  const now = useAtlas(selectStepNumber);
  const spoken = useAtlas(({ view }) => view.language);
  return (
    <nav className={styles.steps} aria-label={t('present.steps')}>
      <ol>
        {steps.map(({ heading, minutes }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its number
          <li key={at}>
            <button
              type="button"
              ref={at + 1 === now ? bringIn : undefined}
              aria-current={at + 1 === now ? 'step' : undefined}
              onClick={() => stepTo(store, at + 1)}
            >
              <span className={styles.number}>{numberInWords(at + 1, spoken)}</span>
              <span lang={language} dir="auto">
                {heading}
              </span>
              <span className={styles.minutes}>
                {t('present.minutes', { minutes: numberInWords(minutes, spoken) })}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The list scrolls along with the lesson. */
const bringIn = (button: HTMLElement | null) => button?.scrollIntoView({ block: 'nearest' });
