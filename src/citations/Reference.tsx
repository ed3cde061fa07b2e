import type { CslItem } from '../domain/source';
import { apa } from './apa';
import styles from './Reference.module.css';
import type { ReferencePart, ReferenceStyle } from './referencePart';

interface Props {
  readonly source: CslItem;
  /** One of `referenceStyles`; only this first one comes with the page. */
  readonly style?: ReferenceStyle;
}

/** A source as a list of references prints it. */
export function Reference({ source, style = apa }: Props) {
  return (
    <cite className={styles.reference} lang={source.language} dir="auto">
      {style.entry(source).map(partShown)}
    </cite>
  );
}

function partShown({ text, as, href }: ReferencePart) {
  if (as === 'italic') return <i key={text}>{text}</i>;
  if (as === 'link')
    return (
      <a key={text} href={href ?? text} rel="noopener noreferrer">
        {text}
      </a>
    );
  return text;
}
