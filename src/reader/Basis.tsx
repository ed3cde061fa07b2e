import type { When } from '../domain/when';
import { t } from '../i18n/translate';

interface Props {
  readonly when: When;
  readonly datasetLanguage: string;
}

/** Stands in for the explanation while the interface's own words round it are found. */
const GAP = '\u0000';

/** How a date is known. The words are the interface's, the explanation is the dataset's, and marked so. */
export function Basis({ when: { basis, explanation = '' }, datasetLanguage }: Props) {
  if (basis === 'stated') return t('date.stated');
  const [before, after] = t('date.derived', { explanation: GAP }).split(GAP);
  return (
    <>
      {before}
      <bdi lang={datasetLanguage}>{explanation}</bdi>
      {after}
    </>
  );
}
