import { dateKnown } from '../citations/dateKnown';
import { figuresInWords } from '../citations/figureInWords';
import { sourceMark } from '../citations/sourceMark';
import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import { partsThatDiffer, type Version, type VersionPart, versionsOf } from '../domain/telling';
import { numberInWords } from '../i18n/numbers';
import { type MessageId, t } from '../i18n/translate';
import { areDatesHidden } from '../state/shownState';
import { useAtlas } from '../state/useAtlas';
import styles from './Comparison.module.css';
import column from './ReadingColumn.module.css';

interface Props {
  readonly event: AtlasEvent;
  readonly dataset: Dataset;
  readonly language: string;
}

/** What the articles say of an event in their own ways, side by side, each over its passages. */
export function Comparison({ event, dataset, language }: Props) {
  const versions = versionsOf(event);
  const areHidden = useAtlas(areDatesHidden);
  const parts = partsThatDiffer(versions).filter((part) => part !== 'when' || !areHidden);
  if (parts.length === 0) return null;
  return (
    <section className={column.section}>
      <h2 className={column.heading}>{t('telling.differently')}</h2>
      <div className={styles.versions}>
        {versions.map((version) => (
          <VersionCard key={version.source} {...{ version, parts, dataset, language }} />
        ))}
      </div>
    </section>
  );
}

const labels: Readonly<Record<VersionPart, MessageId>> = {
  when: 'citation.date',
  figures: 'reader.figures',
  attribution: 'citation.attribution',
};

interface CardProps extends Omit<Props, 'event'> {
  readonly version: Version;
  readonly parts: readonly VersionPart[];
}

function VersionCard({ version, parts, dataset, language }: CardProps) {
  const source = dataset.sourceById.get(version.source);
  const { number, hue } = sourceMark(dataset.sources, version.source);
  return (
    <div className={`${styles.version} ${styles[hue]} ${styles[`parts${parts.length}`]}`}>
      <h3>
        <span>{numberInWords(number, language)}</span>{' '}
        <bdi lang={source?.language}>{source?.title}</bdi>
      </h3>
      <dl>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(labels[part])}</dt>
            <dd>
              <bdi>{partInWords(version, part, language)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div>
        {version.citations.map(({ paragraph, quote }) => (
          <blockquote key={`${paragraph} ${quote}`}>
            <bdi lang={source?.language}>{t('citation.quote', { quote })}</bdi>
            <cite>{t('telling.paragraph', { paragraph: numberInWords(paragraph, language) })}</cite>
          </blockquote>
        ))}
      </div>
    </div>
  );
}

function partInWords(version: Version, part: VersionPart, language: string): string {
  const { when, figures, attribution } = version;
  if (part === 'when') return dateKnown(when, language);
  if (part === 'attribution') return attribution ?? t('telling.notSaid');
  return figures.length ? figuresInWords(figures, language) : t('telling.notSaid');
}
