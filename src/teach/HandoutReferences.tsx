import { atlasWork } from '../citations/atlasWork';
import { Reference } from '../citations/Reference';
import { referenceStyles } from '../citations/reference';
import type { Source } from '../domain/source';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import styles from './HandoutText.module.css';
import type { Printing } from './printing';

interface Props {
  readonly sources: readonly Source[];
  readonly printing: Printing;
}

/** The articles by their numbers, in the chosen style, and the atlas itself. */
export function HandoutReferences({ sources, printing }: Props) {
  const { dataset, language, choice, address } = printing;
  const style = referenceStyles[choice.style];
  return (
    <ul className={styles.references}>
      {sources.map((source) => (
        <li key={source.id}>
          <span>{numberInWords(dataset.sources.indexOf(source) + 1, language)}</span>
          <Reference source={source} style={style} />
        </li>
      ))}
      <li>
        <span />
        <Reference source={atlasWork(dataset, { address, now: new Date() })} style={style} />
      </li>
    </ul>
  );
}

/** The address in words, for who has no camera at hand. */
export function HandoutAddress({ address }: { readonly address: string }) {
  return (
    <p className={styles.address}>
      {t('handout.open')} <bdi dir="ltr">{address}</bdi>
    </p>
  );
}
