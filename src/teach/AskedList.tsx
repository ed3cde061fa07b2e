import { useId } from 'react';
import { flushSync } from 'react-dom';
import { limits } from '../domain/lesson';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import { AskedSearch } from './AskedSearch';
import { askAbout, idsOf } from './askAbout';
import { type Asking, nameOfAsked } from './asked';
import fields from './Fields.module.css';
import styles from './StepForm.module.css';

interface Props {
  readonly question: Asking;
  readonly isReadOnly: boolean;
  readonly onAsk: (question: Asking) => void;
}

/** The places or events that a question is about, in the order in which they are asked. */
export function AskedList({ question, isReadOnly, onAsk }: Props) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const heading = useId();
  const ids = idsOf(question);
  const name = (id: string) => nameOfAsked(dataset, question.type, id, language);
  const change = (next: readonly string[]) =>
    onAsk(askAbout(question, next, { dataset, language }));
  const move = (from: number, to: number) => {
    const rest = ids.filter((_, at) => at !== from);
    flushSync(() => change([...rest.slice(0, to), ids[from] as string, ...rest.slice(to)]));
    const row = document.querySelector(`[data-asked="${heading}"]`)?.children[to];
    const same = row?.querySelector<HTMLElement>(`[data-move="${to < from ? 'up' : 'down'}"]`);
    (same?.matches(':enabled') ? same : row?.querySelector<HTMLElement>(':enabled'))?.focus();
  };
  return (
    <div className={styles.asked}>
      <p id={heading} className={fields.label}>
        {t(question.type === 'place' ? 'edit.asked.places' : 'edit.asked.events')}
      </p>
      <ol aria-labelledby={heading} data-asked={heading}>
        {ids.map((id, at) => (
          <li key={id}>
            <span lang={dataset.manifest.language} dir="auto">
              {name(id)}
            </span>
            {!isReadOnly && (
              <span className={styles.moves}>
                <button
                  type="button"
                  data-move="up"
                  disabled={at === 0}
                  aria-label={t('edit.asked.up', { name: name(id) })}
                  onClick={() => move(at, at - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  data-move="down"
                  disabled={at === ids.length - 1}
                  aria-label={t('edit.asked.down', { name: name(id) })}
                  onClick={() => move(at, at + 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  aria-label={t('edit.asked.remove', { name: name(id) })}
                  onClick={() => change(ids.filter((one) => one !== id))}
                >
                  ×
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && ids.length < limits.asked && (
        <AskedSearch type={question.type} chosen={ids} onChoose={(id) => change([...ids, id])} />
      )}
    </div>
  );
}
