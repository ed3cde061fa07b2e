import { type Lesson, minutesOf, type Step } from '../domain/lesson';
import { pauseTimer, resetTimer, spentInAll, spentOnStep, startTimer } from '../domain/lessonTimer';
import { numberInWords } from '../i18n/numbers';
import { minutesAndSeconds, timeOfDay } from '../i18n/times';
import { spoken, t } from '../i18n/translate';
import { changeShow } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import styles from './PresenterTimer.module.css';
import { useNow } from './useNow';

interface Props {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly number: number;
}

/** The time of day, and the minutes used against those planned. */
export function PresenterTimer({ lesson, step, number }: Props) {
  const store = useAtlasStore();
  const language = useAtlas(({ view }) => view.language);
  const timer = useAtlas(({ show }) => show.timer);
  const now = useNow();
  const onStep = spentOnStep(timer, number, now);
  const isRunning = timer.since !== null;
  const words = (spent: number) => minutesAndSeconds(spent, language);
  const switchTimer = () =>
    changeShow(store, {
      timer: isRunning ? pauseTimer(timer, number, Date.now()) : startTimer(timer, Date.now()),
    });
  return (
    <fieldset className={`${styles.timer} ${button.framed}`} aria-label={t('present.timer')}>
      <Against
        label={t('present.ofStep')}
        spent={words(onStep)}
        minutes={step.minutes}
        isOver={onStep > step.minutes * 60_000}
      />
      <Against
        label={t('present.ofLesson')}
        spent={words(spentInAll(timer, now))}
        minutes={minutesOf(lesson)}
        isOver={spentInAll(timer, now) > minutesOf(lesson) * 60_000}
      />
      <button type="button" onClick={switchTimer}>
        {t(isRunning ? 'present.pause' : 'present.start')}
      </button>
      <button
        type="button"
        onClick={() => changeShow(store, { timer: resetTimer(timer, Date.now()) })}
      >
        {t('present.reset')}
      </button>
      <p className={styles.clock}>
        <small>{t('present.clock')}</small>
        <b>{timeOfDay(now, language)}</b>
      </p>
    </fieldset>
  );
}

interface AgainstProps {
  readonly label: string;
  readonly spent: string;
  readonly minutes: number;
  readonly isOver: boolean;
}

/** Time used of the time planned; more than that is said in a word and not by colour alone. */
const Against = ({ label, spent, minutes, isOver }: AgainstProps) => (
  <p className={isOver ? styles.over : undefined}>
    <small>{label}</small>
    <b>{spent}</b>{' '}
    <span>{t('present.ofMinutes', { minutes: numberInWords(minutes, spoken()) })}</span>
    {isOver && <em>{t('present.over')}</em>}
  </p>
);
