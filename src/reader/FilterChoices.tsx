import { type ReactNode, useId } from 'react';
import { sourceMark } from '../citations/sourceMark';
import { eventKindNames } from '../domain/event';
import { kindRow } from '../domain/eventIndex';
import { type Filter, selectRows, tellings } from '../domain/filter';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { showKinds, showSources, showTold } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { KindMark } from '../ui/KindMark';
import styles from './Filters.module.css';

/** The filters, each choice with the number of events that it would show beside the others in use. */
export function FilterChoices() {
  const { sources } = useAtlas(({ document }) => document.dataset);
  return (
    <div className={styles.choices}>
      {sources.length > 1 && (
        <>
          <Articles />
          <Tellings />
        </>
      )}
      <Kinds />
    </div>
  );
}

/** How many events a change of the filter would show. */
function useCounted(): (part: Partial<Filter>) => number {
  const { index } = useAtlas(({ document }) => document.dataset);
  const view = useAtlas((state) => state.view);
  return (part) => selectRows(index, { ...view, ...part }).counts.shown;
}

function Articles() {
  const store = useAtlasStore();
  const { sources } = useAtlas(({ document }) => document.dataset);
  const chosen = useAtlas(({ view }) => view.sources);
  const counted = useCounted();
  const name = useId();
  return (
    <fieldset>
      <legend>{t('filter.articles')}</legend>
      <Choice
        type="radio"
        name={name}
        isChosen={chosen.length === 0}
        count={counted({ sources: [] })}
        onChoose={() => showSources(store, [])}
      >
        {t('filter.allArticles', { count: sources.length })}
      </Choice>
      {sources.map(({ id, title, language }) => (
        <Choice
          key={id}
          type="radio"
          name={name}
          isChosen={chosen.length === 1 && chosen[0] === id}
          count={counted({ sources: [id] })}
          onChoose={() => showSources(store, [id])}
        >
          <ArticleTitle number={sourceMark(sources, id).number}>
            <bdi lang={language}>{title}</bdi>
          </ArticleTitle>
        </Choice>
      ))}
    </fieldset>
  );
}

function ArticleTitle({
  number,
  children,
}: {
  readonly number: number;
  readonly children: ReactNode;
}) {
  const language = useAtlas(({ view }) => view.language);
  return (
    <>
      <b>{numberInWords(number, language)}</b> {children}
    </>
  );
}

function Tellings() {
  const store = useAtlasStore();
  const told = useAtlas(({ view }) => view.told);
  const counted = useCounted();
  const name = useId();
  return (
    <fieldset>
      <legend>{t('filter.told')}</legend>
      {tellings.map((telling) => (
        <Choice
          key={telling}
          type="radio"
          name={name}
          isChosen={telling === told}
          count={counted({ told: telling })}
          onChoose={() => showTold(store, telling)}
        >
          {t(`filter.told.${telling}`)}
        </Choice>
      ))}
    </fieldset>
  );
}

function Kinds() {
  const store = useAtlasStore();
  const { index } = useAtlas(({ document }) => document.dataset);
  const chosen = useAtlas(({ view }) => view.kinds);
  const counted = useCounted();
  const present = eventKindNames.filter((kind) => index.kind.includes(kindRow(kind)));
  const toggle = (kind: (typeof present)[number]) =>
    showKinds(
      store,
      chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind],
    );
  return (
    <fieldset>
      <legend>{t('filter.kinds')}</legend>
      {present.map((kind) => (
        <Choice
          key={kind}
          type="checkbox"
          isChosen={chosen.includes(kind)}
          count={counted({ kinds: [kind] })}
          onChoose={() => toggle(kind)}
        >
          <KindMark kind={kind} /> {t(`kind.${kind}`)}
        </Choice>
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name?: string;
  readonly isChosen: boolean;
  readonly count: number;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ type, name, isChosen, count, onChoose, children }: ChoiceProps) {
  const language = useAtlas(({ view }) => view.language);
  return (
    <label className={styles.choice}>
      <input type={type} name={name} checked={isChosen} onChange={onChoose} />
      <span>{children}</span>
      <span className={styles.count}>{numberInWords(count, language)}</span>
    </label>
  );
}
