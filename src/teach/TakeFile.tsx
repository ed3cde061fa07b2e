import { useState } from 'react';
import type { Lesson } from '../domain/lesson';
import { megabytes } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { saveFile } from '../reader/saveFile';
import type { AtlasStore } from '../state/store';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { PAGE_BYTES, packPage, TooLarge } from './packPage';
import styles from './TakeDialog.module.css';

/** How far the making of the file is; what it says when it is over. */
type Making =
  | { readonly type: 'none' }
  | { readonly type: 'making'; readonly part: number }
  | { readonly type: 'over'; readonly said: readonly string[] };

/** The lesson as one page that needs nothing else. */
export function TakeFile({ lesson }: { readonly lesson: Lesson }) {
  const store = useAtlasStore();
  const language = useAtlas(({ view }) => view.language);
  const [making, setMaking] = useState<Making>({ type: 'none' });
  const take = async () => {
    const tell = (part: number) => setMaking({ type: 'making', part });
    tell(0);
    setMaking({ type: 'over', said: await taken(store, lesson, tell) });
  };
  return (
    <section className={styles.part}>
      <h3>{t('take.file')}</h3>
      <p>{t('take.file.what', { limit: megabytes(PAGE_BYTES, language) })}</p>
      <p className={styles.aside}>{t('take.file.phones')}</p>
      <button
        type="button"
        className={`${styles.button} ${button.main}`}
        aria-disabled={making.type === 'making'}
        onClick={() => making.type !== 'making' && take()}
      >
        {t('take.file.make')}
      </button>
      {making.type === 'making' && (
        <progress value={making.part} aria-label={t('take.file.making')} />
      )}
      <div aria-live="polite">
        {making.type === 'making' && t('take.file.making')}
        {making.type === 'over' && making.said.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
    </section>
  );
}

/** Makes the file and hands it over; what there is to say of it. */
async function taken(store: AtlasStore, lesson: Lesson, tell: (part: number) => void) {
  const { language } = store.getState().view;
  const limit = megabytes(PAGE_BYTES, language);
  try {
    const { file, omitted } = await packPage(store, lesson, tell);
    const name = `${lesson.id}.html`;
    saveFile(name, file);
    const made = t('take.file.made', { file: name, size: megabytes(file.size, language) });
    return [made, ...omitted.map((one) => t(`take.left.${one}`))];
  } catch (error) {
    if (error instanceof TooLarge)
      return [t('take.file.tooLarge', { size: megabytes(error.bytes, language), limit })];
    return [t('take.file.failed', { reason: (error as Error).message })];
  }
}
