import { lazy, Suspense, useMemo } from 'react';
import { paragraphsIn, type Step } from '../domain/lesson';
import { t } from '../i18n/translate';
import { viewOfStep } from '../state/lessonView';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './StepCard.module.css';

const StepPicture = lazy(() =>
  import('../map/StepPicture').then(
    ({ StepPicture }) => ({ default: StepPicture }),
    () => ({ default: NoPicture }),
  ),
);
/** The words of the step stand without it. */
const NoPicture = (_: object) => <></>;

interface Props {
  readonly step: Step;
  readonly number: number;
  readonly language: string;
  /** With what the class reads. */
  readonly isWhole?: boolean;
}

/** A step as the class sees it: the picture of its map, and its words. */
export function StepCard({ step, number, language, isWhole }: Props) {
  const store = useAtlasStore();
  const document = useAtlas((state) => state.document);
  const spoken = useAtlas(({ view }) => view.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view, a step keeps the language alone
  const state = useMemo(() => {
    const now = store.getState();
    return { ...now, reading: [], view: viewOfStep(now, step, number) };
  }, [store, document, spoken, step, number]);
  const Heading = isWhole ? 'h2' : 'h3';
  return (
    <article className={isWhole ? styles.whole : styles.card}>
      <div className={styles.picture}>
        <Suspense>
          <StepPicture title={t('present.picture', { heading: step.heading })} state={state} />
        </Suspense>
      </div>
      <div lang={language} dir="auto">
        <Heading className={styles.heading}>{step.heading}</Heading>
        {isWhole && paragraphsIn(step.text).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      </div>
    </article>
  );
}
