import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { speak, t } from '../i18n/translate';
import {
  chooseLabels,
  chooseLanguage,
  chooseTheme,
  showGraticule,
  showRelief,
} from '../state/actions';
import { isPacked } from '../state/packedFiles';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import {
  type Labeling,
  type Language,
  labelings,
  languages,
  type Theme,
  themes,
} from '../state/view';
import ticks from '../ui/Ticks.module.css';
import { useOpened } from '../ui/useOpened';
import styles from './Display.module.css';
import { Offline } from './Offline';

/** How page and map look, and what of them is kept. */
export function Display() {
  const { isOpen, fold } = useOpened();
  useEffect(() => {
    if (isOpen && !isPacked()) lookForKept();
  }, [isOpen]);
  return (
    <details {...fold}>
      <summary>{t('app.display')}</summary>
      {isOpen && <Choices />}
    </details>
  );
}

const BlankMap = lazy(() =>
  import('../teach/BlankMap').then(
    (part) => ({ default: part.BlankMap }),
    () => ({ default: NotLoaded }),
  ),
);

const NotLoaded = () => <p role="alert">{t('app.notLoaded')}</p>;

const lookForKept = async () => (await import('./keepMap')).lookForKeptMap();

/** Made only when opened: the languages' own names would load their scripts' fonts. */
function Choices() {
  const store = useAtlasStore();
  const { theme, language, labels, relief, graticule } = useAtlas(({ view }) => view);
  const choose = async (chosen: Language) => {
    if (await isSpoken(chosen)) chooseLanguage(store, chosen);
  };
  return (
    <div className={styles.body}>
      <Choice
        name={t('app.theme')}
        value={theme ?? ''}
        onChoose={(value) => chooseTheme(store, (value || null) as Theme | null)}
      >
        <option value="">{t('app.theme.system')}</option>
        {themes.map((name) => (
          <option key={name} value={name}>
            {t(`app.theme.${name}`)}
          </option>
        ))}
      </Choice>
      <Choice
        name={t('app.language')}
        value={language}
        onChoose={(value) => choose(value as Language)}
      >
        {languages.map((name) => (
          <option key={name} value={name} lang={name}>
            {nameOf(name)}
          </option>
        ))}
      </Choice>
      <Choice
        name={t('app.labels')}
        value={labels}
        onChoose={(value) => chooseLabels(store, value as Labeling)}
      >
        {labelings.map((name) => (
          <option key={name} value={name}>
            {t(`app.labels.${name}`)}
          </option>
        ))}
      </Choice>
      <Switch name={t('app.relief')} isOn={relief} onChange={(isOn) => showRelief(store, isOn)} />
      <Switch
        name={t('app.graticule')}
        isOn={graticule}
        onChange={(isOn) => showGraticule(store, isOn)}
      />
      <Suspense>
        <BlankMap />
      </Suspense>
      {!isPacked() && <Offline />}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

const Choice = ({ name, value, onChoose, children }: ChoiceProps) => (
  <label className={styles.choice}>
    <span>{name}</span>
    <select value={value} onChange={({ target }) => onChoose(target.value)}>
      {children}
    </select>
  </label>
);

interface SwitchProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const Switch = ({ name, isOn, onChange }: SwitchProps) => (
  <label className={ticks.ticks}>
    <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
    <span>{name}</span>
  </label>
);

/** Whether the language's texts could be had; without them the page stays as it is. */
const isSpoken = (language: Language) =>
  speak(language).then(
    () => true,
    () => false,
  );

/** A language by its own name; all but English wait for a reader's review. */
function nameOf(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return language === 'en' ? name : `${name} (${t('app.draft')})`;
}
