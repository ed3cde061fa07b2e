import { sourceMark } from '../citations/sourceMark';
import type { AtlasEvent } from '../domain/event';
import type { Source } from '../domain/source';
import { listInWords } from '../i18n/lists';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import styles from './HandoutQuestion.module.css';
import type { PrintedQuestion } from './printedQuestion';
import { inLanguage, type Printing } from './printing';

interface Props {
  readonly question: Extract<PrintedQuestion, { readonly type: 'source' }>;
  readonly printing: Printing;
}

/** With more articles than this, the number of one is written. */
const COLUMNS = 5;

/** A table with a box for each article; the harder form has room for the passage as well. */
export function SourceAnswer({ question: { events, form, isSolved }, printing }: Props) {
  const { dataset, language } = printing;
  const { sources, manifest } = dataset;
  const columns = sources.length <= COLUMNS ? sources : [];
  const hasPassage = form === 'harder' || isSolved || columns.length === 0;
  const signOf = (source: Source) => numberInWords(sourceMark(sources, source.id).number, language);
  return (
    <>
      <p className={styles.how}>{t('handout.tick')}</p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            {signOf(source)}{' '}
            <bdi {...inLanguage(source.language ?? manifest.language)}>{source.title}</bdi>
          </li>
        ))}
      </ul>
      <table className={styles.told}>
        <thead>
          <tr>
            <th scope="col">{t('table.event')}</th>
            {columns.map((source) => (
              <th key={source.id} scope="col" className={styles.tick}>
                {signOf(source)}
              </th>
            ))}
            {hasPassage && (
              <th scope="col" className={styles.passage}>
                {t('handout.paragraph')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <th scope="row">
                <bdi {...inLanguage(manifest.language)}>{event.title}</bdi>
              </th>
              {columns.map((source) => (
                <td key={source.id} className={styles.tick}>
                  {isSolved && tells(event, source) && <Tick />}
                </td>
              ))}
              {hasPassage && (
                <td className={styles.passage}>
                  {isSolved && passagesOf(event, sources, language)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const tells = ({ citations }: AtlasEvent, { id }: Source) =>
  citations.some(({ source }) => source === id);

/** "1: 7 and 26; 2: 4": the article, and its paragraphs. */
export function passagesOf(
  { citations }: AtlasEvent,
  sources: readonly Source[],
  language: string,
): string {
  return sources
    .flatMap(({ id }, at) => {
      const own = citations.filter(({ source }) => source === id);
      const paragraphs = [...new Set(own.map(({ paragraph }) => paragraph))];
      const words = paragraphs.map((paragraph) => numberInWords(paragraph, language));
      return own.length
        ? [`${numberInWords(at + 1, language)}: ${listInWords(words, language)}`]
        : [];
    })
    .join('; ');
}

const Tick = () => (
  <svg viewBox="0 0 16 16" role="img" aria-label={t('handout.told')}>
    <path d="M2 9L6 13L14 3" />
  </svg>
);
