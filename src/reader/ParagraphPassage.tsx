import { CitationCard } from '../citations/CitationCard';
import { PassageLink } from '../citations/passageLink';
import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import type { Paragraph } from '../domain/paragraph';
import type { Source } from '../domain/source';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import { KindMark } from '../ui/KindMark';
import { EventDate } from './EventDate';
import styles from './ParagraphPassage.module.css';
import { EventLink, PlaceLink } from './RecordLink';

interface Props {
  readonly paragraph: Paragraph;
  readonly source: Source;
}

/** What a paragraph carries: the places it names, and the events that rest on it with their quotes. */
export function ParagraphPassage({ paragraph, source }: Props) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const { number, places, cited } = paragraph;
  if (places.length + cited.length === 0) return <p>{t('article.empty')}</p>;
  return (
    <>
      {places.length > 0 && (
        <>
          <h3 className={styles.label}>{t('article.named')}</h3>
          <ul className={styles.places} lang={dataset.manifest.language}>
            {places.map((id) => (
              <li key={id}>
                <PlaceLink place={id} at={`${number}`}>
                  {dataset.placeById.get(id)?.title ?? id}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {cited.length > 0 && <h3 className={styles.label}>{t('article.cited')}</h3>}
      <PassageLink value={unsaid}>
        {[...new Set(cited.map(({ event }) => event))].map((event) => (
          <EventHere key={event.id} {...{ event, paragraph, source, dataset }} />
        ))}
      </PassageLink>
    </>
  );
}

/** Its paragraph stands above; the cards need not name it again. */
const unsaid = () => null;

interface EventHereProps extends Props {
  readonly event: AtlasEvent;
  readonly dataset: Dataset;
}

function EventHere({ event, paragraph, source, dataset }: EventHereProps) {
  const citations = paragraph.cited.filter((one) => one.event === event);
  return (
    <div className={styles.event}>
      <p className={styles.title}>
        <KindMark kind={event.kind} />{' '}
        <EventLink event={event.id} at={`${paragraph.number}`}>
          <bdi lang={dataset.manifest.language}>{event.title}</bdi>
        </EventLink>{' '}
        <span className={styles.date}>
          <EventDate event={event} />
        </span>
      </p>
      {citations.map(({ citation }) => (
        <CitationCard
          key={citation.quote}
          citation={citation}
          event={event}
          source={source}
          isBrief
        />
      ))}
    </div>
  );
}
