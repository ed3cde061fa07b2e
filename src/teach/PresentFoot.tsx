import type { ReactNode } from 'react';
import { t } from '../i18n/translate';
import { changeShow } from '../state/actions';
import { selectLesson, selectStep, selectStepNumber } from '../state/lessonView';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { hasFullScreen, switchFullScreen, useFullScreen } from './fullScreen';
import {
  leavePresenting,
  stepBy,
  switchAnswer,
  switchBlack,
  switchNotes,
  switchTool,
  undoStroke,
} from './obey';
import styles from './PresentFoot.module.css';
import { PresentMenu } from './PresentMenu';
import { PresentSign, type PresentSignName } from './PresentSign';

/** On and back, and beneath it what a teacher reaches for. */
export function PresentFoot() {
  const store = useAtlasStore();
  const number = useAtlas(selectStepNumber);
  const last = useAtlas((state) => selectLesson(state)?.steps.length ?? 1);
  const hasQuestion = useAtlas((state) => Boolean(selectStep(state)?.question));
  const isRevealed = useAtlas(({ show }) => show.isRevealed);
  return (
    <div className={styles.foot}>
      <div className={`${styles.ways} ${button.framed}`}>
        <button
          type="button"
          className={styles.back}
          title={t('lesson.previous')}
          disabled={number === 1}
          onClick={() => stepBy(store, -1)}
        >
          <PresentSign name="back" />
          <span className="unseen">{t('lesson.previous')}</span>
        </button>
        {hasQuestion && (
          <button type="button" aria-pressed={isRevealed} onClick={() => switchAnswer(store)}>
            {t('present.answer')}
          </button>
        )}
        <button
          type="button"
          className={`${styles.next} ${button.main}`}
          disabled={number === last}
          onClick={() => stepBy(store, 1)}
        >
          {t('lesson.next')}
        </button>
      </div>
      <InkWays />
      <Tools />
    </div>
  );
}

const tools = [
  ['spotlight', 'L'],
  ['pen', 'P'],
  ['eraser', 'E'],
] as const;

function Tools() {
  const store = useAtlasStore();
  const { tool, isBlack, hasNotes } = useAtlas(({ show }) => show);
  const isFull = useFullScreen();
  return (
    <div className={styles.tools}>
      <ToolButton sign="black" shortcut="B" isOn={isBlack} onPress={() => switchBlack(store)}>
        {t('present.black')}
      </ToolButton>
      {tools.map(([name, shortcut]) => (
        <ToolButton
          key={name}
          sign={name}
          shortcut={shortcut}
          isOn={tool === name}
          onPress={() => switchTool(store, name)}
        >
          {t(`present.${name}`)}
        </ToolButton>
      ))}
      <ToolButton sign="notes" shortcut="N" isOn={hasNotes} onPress={() => switchNotes(store)}>
        {t('present.notes')}
      </ToolButton>
      {hasFullScreen() && (
        <ToolButton
          sign="fullScreen"
          shortcut="F"
          isOn={isFull}
          onPress={() => switchFullScreen(!isFull)}
        >
          {t('present.fullScreen')}
        </ToolButton>
      )}
      <PresentMenu />
      <ToolButton sign="leave" shortcut="Esc" onPress={() => leavePresenting(store)}>
        {t('present.leave')}
      </ToolButton>
    </div>
  );
}

/** What can be done with what was drawn, as long as something is. */
function InkWays() {
  const store = useAtlasStore();
  const isInked = useAtlas(({ show }) => show.strokes.length > 0);
  if (!isInked) return null;
  return (
    <div className={`${styles.ways} ${button.framed}`}>
      <button type="button" onClick={() => undoStroke(store)}>
        {t('present.undo')}
      </button>
      <button type="button" onClick={() => changeShow(store, { strokes: [] })}>
        {t('present.clear')}
      </button>
    </div>
  );
}

interface ToolButtonProps {
  readonly sign: PresentSignName;
  readonly shortcut: string;
  readonly isOn?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Pressed with a pointer it takes no focus, so that the next key is still for presenting. */
const ToolButton = ({ sign, shortcut, isOn, onPress, children }: ToolButtonProps) => (
  <button
    type="button"
    aria-pressed={isOn}
    title={`${children} (${shortcut})`}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onPress}
  >
    <PresentSign name={sign} />
    <span className="unseen">{children}</span>
  </button>
);
