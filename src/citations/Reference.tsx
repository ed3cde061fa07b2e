import type { Source } from '../domain/source';
import styles from './Reference.module.css';
import { type ReferenceStyleName, referenceOf } from './reference';
import type { ReferencePart } from './referencePart';

interface Props {
  readonly source: Source;
  readonly style?: ReferenceStyleName;
}

/** A source as a list of references prints it. */
export function Reference({ source, style = 'apa' }: Props) {
  return (
    <cite className={styles.reference} lang={source.language} dir="auto">
      {referenceOf(source, style).map(partShown)}
    </cite>
  );
}

function partShown({ text, as }: ReferencePart) {
  if (as === 'italic') return <i key={text}>{text}</i>;
  if (as === 'link')
    return (
      <a key={text} href={text} rel="noopener noreferrer">
        {text}
      </a>
    );
  return text;
}
