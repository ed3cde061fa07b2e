import { t } from '../i18n/translate';
import type { ListedKeys } from './shortcuts';

/** Keys and what they do; stands in a `<dl>`. */
export const KeyLines = ({ lines }: { readonly lines: readonly ListedKeys[] }) =>
  lines.map((line) => (
    <div key={line.does}>
      <dt>
        <Keys keys={line.keys} />
      </dt>
      <dd>{t(line.does)}</dd>
    </div>
  ));

const Keys = ({ keys }: Pick<ListedKeys, 'keys'>) =>
  keys.map((key) => {
    const name = typeof key === 'string' ? key : t(key.name);
    return <kbd key={name}>{name}</kbd>;
  });
