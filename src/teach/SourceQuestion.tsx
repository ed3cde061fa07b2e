import { Claim } from '../citations/Claim';
import { sourceMark } from '../citations/sourceMark';
import type { Asked, Told } from '../domain/answer';
import type { AtlasEvent } from '../domain/event';
import type { EventId } from '../domain/identifier';
import type { QuestionOf } from '../domain/lesson';
import { passageChoices } from '../domain/passageChoices';
import { listInWords } from '../i18n/lists';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import styles from './SourceQuestion.module.css';

interface Props {
  readonly question: QuestionOf<'source'>;
  readonly asked: Asked;
  readonly onChange: (part: Partial<Asked>) => void;
}

const nothingTold: Told = { sources: [], passage: null };

/** For each statement the articles that tell it; then its passages. */
export function SourceQuestion({ question, asked, onChange }: Props) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const { answer } = asked;
  if (answer.type !== 'source') return null;
  const tell = (event: EventId, told: Told) =>
    onChange({ answer: { type: 'source', told: { ...answer.told, [event]: told } } });
  return (
    <ol className={styles.statements}>
      {question.events.map((id) => {
        const event = dataset.eventById.get(id);
        if (!event) return null;
        const told = answer.told[id] ?? nothingTold;
        return (
          <li key={id}>
            {asked.isRevealed ? (
              <StatementShown event={event} told={told} />
            ) : (
              <Statement {...{ event, told, form: asked.form, onTell: (next) => tell(id, next) }} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface StatementProps {
  readonly event: AtlasEvent;
  readonly told: Told;
  readonly form: Asked['form'];
  readonly onTell: (told: Told) => void;
}

function Statement({ event, told, form, onTell }: StatementProps) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const turn = (source: Told['sources'][number]) =>
    told.sources.includes(source)
      ? told.sources.filter((one) => one !== source)
      : [...told.sources, source];
  return (
    <fieldset className={styles.statement}>
      <legend lang={dataset.manifest.language}>
        <bdi>{event.title}</bdi>
      </legend>
      {dataset.sources.map((source) => (
        <label key={source.id}>
          <input
            type="checkbox"
            checked={told.sources.includes(source.id)}
            onChange={() => onTell({ ...told, sources: turn(source.id) })}
          />
          <span>
            {numberInWords(sourceMark(dataset.sources, source.id).number, language)}{' '}
            <bdi lang={source.language}>{source.title}</bdi>
          </span>
        </label>
      ))}
      {form === 'harder' && <Passages {...{ event, told, onTell }} />}
    </fieldset>
  );
}

function Passages({ event, told, onTell }: Omit<StatementProps, 'form'>) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  return (
    <fieldset className={styles.passages}>
      <legend>{t('question.source.passage')}</legend>
      {passageChoices(event, dataset).map(({ key, citation }) => (
        <label key={key}>
          <input
            type="radio"
            name={`passage ${event.id}`}
            checked={told.passage === key}
            onChange={() => onTell({ ...told, passage: key })}
          />
          <span>
            {t('question.source.paragraph', {
              article: numberInWords(sourceMark(dataset.sources, citation.source).number, language),
              paragraph: numberInWords(citation.paragraph, language),
            })}{' '}
            <bdi lang={dataset.sourceById.get(citation.source)?.language}>
              {t('citation.quote', { quote: citation.quote })}
            </bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The statement with its footnotes, and what was answered. */
function StatementShown({ event, told }: Pick<StatementProps, 'event' | 'told'>) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const own = dataset.manifest.language;
  const titlesOf = (ids: readonly string[]) =>
    listInWords(
      dataset.sources.flatMap(({ id, title }) => (ids.includes(id) ? [title] : [])),
      language,
    );
  const telling = event.citations.map(({ source }) => source);
  return (
    <>
      <Claim event={event} sources={dataset.sources}>
        <bdi lang={own}>{event.title}</bdi>
      </Claim>
      <p>{t('question.source.tells', { articles: titlesOf(telling) })}</p>
      {told.sources.length > 0 && (
        <p className={styles.answered}>
          {t('question.source.answered', { articles: titlesOf(told.sources) })}
        </p>
      )}
      <ul className={styles.quotes}>
        {event.citations.map(({ source, paragraph, quote }) => (
          <li key={`${source} ${paragraph} ${quote}`}>
            {t('question.source.paragraph', {
              article: numberInWords(sourceMark(dataset.sources, source).number, language),
              paragraph: numberInWords(paragraph, language),
            })}{' '}
            <q lang={dataset.sourceById.get(source)?.language}>{quote}</q>
          </li>
        ))}
      </ul>
    </>
  );
}
