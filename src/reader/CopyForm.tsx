import { type FormEvent, useCallback, useId, useState } from 'react';
import type { Source } from '../domain/source';
import {
  type CopyProblem,
  LARGEST_COPY,
  type ReadCopy,
  readCopy,
  readCopyFile,
} from '../formats/readCopy';
import { t } from '../i18n/translate';
import { openCopy } from '../state/actions';
import { useAtlasStore } from '../state/useAtlas';
import { FileChoice } from '../ui/FileChoice';
import styles from './CopyForm.module.css';
import { ArticleLink } from './RecordLink';

/** Takes the reader's own text of an article: pasted, chosen or dropped. It stays in this page. */
export function CopyForm({ source }: { readonly source: Source }) {
  const store = useAtlasStore();
  const [problem, setProblem] = useState<CopyProblem | null>(null);
  const [isReading, setReading] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const field = useId();
  const read = useCallback(
    async (reading: Promise<ReadCopy>) => {
      setReading(true);
      setProblem(null);
      const result = await reading;
      setReading(false);
      if (result.ok) openCopy(store, source.id, result.copy);
      else {
        setOpen(true);
        setProblem(result.problem);
      }
    },
    [store, source],
  );
  const readFile = useCallback(
    (file: Blob) => read(readCopyFile(file, store.getState().document.dataset, source)),
    [read, store, source],
  );
  const takeDrops = useCallback(() => listenForDrops(readFile), [readFile]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '');
    read(readCopy(text, store.getState().document.dataset, source));
  };
  return (
    <details
      className={styles.copy}
      ref={takeDrops}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('article.copy')}</summary>
      <p>{t('article.copy.about')}</p>
      <form onSubmit={submit}>
        <label htmlFor={field}>{t('article.copy.paste')}</label>
        <textarea id={field} name="text" rows={5} lang={source.language} dir="auto" />
        <div className={styles.buttons}>
          <button type="submit" disabled={isReading}>
            {t('article.copy.open')}
          </button>
          <FileChoice
            label={t('article.copy.choose')}
            className={styles.file}
            accept=".txt,.text,.md,.html,.htm,text/plain,text/html"
            onFile={readFile}
          />
        </div>
      </form>
      <div role="alert">{problem && <ProblemText problem={problem} source={source} />}</div>
    </details>
  );
}

function ProblemText({
  problem,
  source,
}: {
  readonly problem: CopyProblem;
  readonly source: Source;
}) {
  if (problem.type !== 'other') {
    const size = LARGEST_COPY / 1_000_000;
    return <p>{t(`article.problem.${problem.type}`, { size })}</p>;
  }
  const { article } = problem;
  if (!article || article.id === source.id)
    return <p>{t('article.problem.other', { title: source.title })}</p>;
  return (
    <p>
      {t('article.problem.otherOne', { title: article.title })}{' '}
      <ArticleLink source={article.id} at="other">
        {t('article.problem.there')}
      </ArticleLink>
    </p>
  );
}

/** A file may be dropped anywhere in the window; without this the browser would leave the page for it. */
function listenForDrops(onFile: (file: Blob) => void): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}
