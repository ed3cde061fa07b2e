import { useContext } from 'react';
import type { Citation } from '../domain/citation';
import type { AtlasEvent } from '../domain/event';
import type { Source } from '../domain/source';
import { t } from '../i18n/translate';
import { areDatesHidden } from '../state/shownState';
import { useAtlas } from '../state/useAtlas';
import styles from './CitationCard.module.css';
import { CopyCitation } from './CopyCitation';
import { passageOf } from './passage';
import { PassageLink } from './passageLink';
import { Reference } from './Reference';
import { sourceMark } from './sourceMark';

interface Props {
  readonly citation: Citation;
  readonly event: AtlasEvent;
  readonly source: Source;
  /** Date, attribution and reference stand elsewhere on the page: only what is the passage's own. */
  readonly isBrief?: boolean;
}

/** Remarks that give a date away. */
const dates: ReadonlySet<string> = new Set([
  'citation.date',
  'citation.reported',
  'citation.ownDate',
]);

/** A footnote, opened: the quoted words, where they stand, how the date is known, who says so, the reference. */
export function CitationCard({ citation, event, source, isBrief = false }: Props) {
  const { manifest, sources } = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const mark = sourceMark(sources, source.id);
  const passage = passageOf(citation, { event, source, language });
  const { section, paragraph, quote, shared, own } = passage;
  const link = useContext(PassageLink);
  const where = link({ source: source.id, paragraph: citation.paragraph, words: paragraph });
  const areHidden = useAtlas(areDatesHidden);
  const remarks = (isBrief ? own : [...shared, ...own]).filter(
    ({ label }) => !areHidden || !dates.has(label),
  );
  return (
    <div className={`${styles.card} ${styles[mark.hue]}`}>
      <blockquote className={styles.quote}>
        <bdi lang={source.language}>{quote}</bdi>
      </blockquote>
      <p className={styles.where} hidden={!where}>
        {where}
        {section && (
          <>
            {' · '}
            <bdi className={styles.section} lang={source.language}>
              {section}
            </bdi>
          </>
        )}
      </p>
      {remarks.length > 0 && (
        <dl className={styles.remarks}>
          {remarks.map(({ label, words }) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd lang={manifest.language}>
                <bdi>{words}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {!isBrief && (
        <>
          <p className={styles.reference}>
            <span className={styles.number}>{mark.number}</span> <Reference source={source} />
          </p>
          <CopyCitation source={source} paragraphs={[citation.paragraph]} event={event.id} />
        </>
      )}
    </div>
  );
}
