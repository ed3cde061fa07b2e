import { type FormEvent, useId, useMemo, useState } from 'react';
import type { TimeWindow } from '../domain/dateBounds';
import { publishedOn } from '../domain/eventIndex';
import { dateInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import { isDated } from './mark';
import { commonPresets, isSameWindow, type Preset, yearPresets } from './presets';
import { dayAt, precisionOf } from './spoken';
import { readTypedWindow, type TypedProblem } from './typedDate';
import styles from './WindowPanel.module.css';

interface Props {
  readonly onWindow: (window: TimeWindow | null) => void;
  readonly onDone: () => void;
}

/** A window by its dates, or one of those that are offered by name. */
export function WindowPanel({ onWindow, onDone }: Props) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const window = useAtlas(({ view }) => view.window);
  const presets = useMemo(() => {
    const { events, sources, index } = dataset;
    const isPublished = sources.some((source) => publishedOn(source) !== null);
    return {
      common: commonPresets(isPublished ? index.latest : null),
      years: yearPresets(events.filter(isDated), language),
    };
  }, [dataset, language]);
  const show = (chosen: TimeWindow | null) => {
    // In this order: the move draws the fields anew, and the focus would go with the old ones.
    onDone();
    onWindow(chosen);
  };
  const key = window ? `${window.from} ${window.to}` : 'all';
  return (
    <div className={styles.panel}>
      <Presets presets={presets.common} window={window} onShow={show} />
      <Presets presets={presets.years} window={window} onShow={show} />
      <DateFields key={key} window={window} onShow={show} />
    </div>
  );
}

interface PresetsProps {
  readonly presets: readonly Preset[];
  readonly window: TimeWindow | null;
  readonly onShow: (window: TimeWindow | null) => void;
}

const Presets = ({ presets, window, onShow }: PresetsProps) => (
  <ul className={styles.presets}>
    {presets.map((preset) => (
      <li key={preset.name}>
        <button
          type="button"
          aria-pressed={isSameWindow(preset.window, window)}
          onClick={() => onShow(preset.window)}
        >
          {preset.name}
        </button>
      </li>
    ))}
  </ul>
);

interface Fault {
  readonly end: 'from' | 'to';
  readonly problem: TypedProblem;
  readonly text: string;
}

function DateFields({ window, onShow }: Omit<PresetsProps, 'presets'>) {
  const id = useId();
  const { extent } = useAtlas(({ document }) => document.dataset.index);
  const language = useAtlas(({ view }) => view.language);
  const [fault, setFault] = useState<Fault | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const [from, to] = [String(fields.get('from')), String(fields.get('to'))];
    const read = readTypedWindow({ from, to }, extent, language);
    if (read.ok) return onShow(read.window);
    setFault({ ...read, text: read.end === 'from' ? from : to });
    form.querySelector<HTMLInputElement>(`[name=${read.end}]`)?.focus();
  };
  const precision = window ? precisionOf(window) : 'year';
  const inWords = (end: 'from' | 'to', of: TimeWindow) =>
    dateInWords(dayAt(of, end), precision, language);
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{t(`timeline.${end}`)}</span>
          <input
            name={end}
            autoComplete="off"
            spellCheck={false}
            defaultValue={window ? inWords(end, window) : ''}
            placeholder={inWords(end, extent)}
            aria-invalid={fault?.end === end}
            aria-describedby={`${id}-hint`}
          />
        </label>
      ))}
      <button type="submit">{t('timeline.show')}</button>
      <p id={`${id}-hint`} className={fault ? styles.fault : styles.hint} role="status">
        {fault ? faultInWords(fault, language) : t('timeline.typedHint', examples(language))}
      </p>
    </form>
  );
}

const faultInWords = ({ problem, text }: Fault, language: string) =>
  t(`timeline.typed.${problem}`, { text, ...examples(language) });

/** A year and a month as a reader may type them. */
const examples = (language: string) => ({
  year: dateInWords(Date.UTC(2023, 5, 1), 'year', language),
  month: dateInWords(Date.UTC(2023, 5, 1), 'month', language),
  day: '2023-06-14',
});
