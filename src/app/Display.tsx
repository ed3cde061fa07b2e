import { useState } from 'react';
import { speak, t } from '../i18n/translate';
import { chooseLanguage, chooseTheme } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { type Language, languages, type Theme, themes } from '../state/view';
import styles from './Display.module.css';
import { Offline } from './Offline';

/** How the page looks: its theme and its language. */
export function Display() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
        if (currentTarget.open) lookForKept();
      }}
    >
      <summary>{t('app.display')}</summary>
      {isOpen && <Choices />}
    </details>
  );
}

/** Made only when opened: the languages' own names would load their scripts' fonts. */
function Choices() {
  const store = useAtlasStore();
  const theme = useAtlas(({ view }) => view.theme);
  const language = useAtlas(({ view }) => view.language);
  const choose = async (chosen: Language) => {
    await speak(chosen);
    chooseLanguage(store, chosen);
  };
  return (
    <div className={styles.body}>
      <label>
        <span>{t('app.theme')}</span>
        <select
          value={theme ?? ''}
          onChange={({ target }) => chooseTheme(store, (target.value || null) as Theme | null)}
        >
          <option value="">{t('app.theme.system')}</option>
          {themes.map((name) => (
            <option key={name} value={name}>
              {t(`app.theme.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('app.language')}</span>
        <select value={language} onChange={({ target }) => choose(target.value as Language)}>
          {languages.map((name) => (
            <option key={name} value={name} lang={name}>
              {nameOf(name)}
            </option>
          ))}
        </select>
      </label>
      <Offline />
    </div>
  );
}

const lookForKept = async () => (await import('./keepMap')).lookForKeptMap();

/** A language by its own name; all but English wait for a reader's review. */
function nameOf(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return language === 'en' ? name : `${name} (${t('app.draft')})`;
}
