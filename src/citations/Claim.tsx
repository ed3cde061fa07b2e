import { Fragment, type ReactNode, useId, useState } from 'react';
import type { AtlasEvent } from '../domain/event';
import type { Source } from '../domain/source';
import { CitationCard } from './CitationCard';
import styles from './Claim.module.css';
import { Footnote } from './Footnote';
import { footnoteLabels, sourceMark } from './sourceMark';
import { WrittenPassages } from './WrittenPassages';

interface Props {
  readonly event: AtlasEvent;
  readonly sources: readonly Source[];
  /** The claim's own words, which the numbers follow. */
  readonly children: ReactNode;
  /** What stands between the claim and the card that a number opens. */
  readonly below?: ReactNode;
}

/**
 * A claim with its footnotes: the numbers end it, the card of an open one stands below. Without
 * scripts every passage is written out.
 */
export function Claim({ event, sources, children, below }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  const card = useId();
  const labels = footnoteLabels(event.citations, sources);
  const cited = event.citations.flatMap((citation, at) => {
    const source = sources.find(({ id }) => id === citation.source);
    const mark = sourceMark(sources, citation.source);
    return source ? [{ at, citation, source, mark, label: labels[at] ?? `${mark.number}` }] : [];
  });
  const shown = cited.find(({ at }) => at === open);
  return (
    <>
      <p className={styles.claim}>
        {children}
        <span className={styles.numbers}>
          {cited.map(({ at, ...footnote }, place) => (
            <Fragment key={at}>
              {place > 0 && place < cited.length - 1 && <wbr />}
              <Footnote
                {...footnote}
                card={card}
                isOpen={at === open}
                onToggle={() => setOpen(at === open ? null : at)}
              />
            </Fragment>
          ))}
        </span>
      </p>
      {below}
      {shown && (
        <div id={card} className={styles.card}>
          <CitationCard citation={shown.citation} event={event} source={shown.source} />
        </div>
      )}
      <noscript>
        <WrittenPassages event={event} sources={sources} />
      </noscript>
    </>
  );
}
