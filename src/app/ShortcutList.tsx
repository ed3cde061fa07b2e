import '../i18n/classroom';
import { useState } from 'react';
import { t } from '../i18n/translate';
import { Dialog } from '../ui/Dialog';
import { areSingleKeysOn, switchSingleKeys } from '../ui/singleKeys';
import { KeyLines } from './KeyLines';
import styles from './ShortcutList.module.css';
import { listedShortcuts } from './shortcuts';

/** Every key that does something, by where it works. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const [isOn, setIsOn] = useState(areSingleKeysOn);
  const choose = (next: boolean) => {
    switchSingleKeys(next);
    setIsOn(next);
  };
  return (
    <Dialog title={t('shortcuts.title')} close={t('app.close')} onClose={onClose}>
      {listedShortcuts.map(({ title, note, lines }) => (
        <section key={title} className={styles.group}>
          <h3>{t(title)}</h3>
          {note && <p>{t(note)}</p>}
          <dl>
            <KeyLines lines={lines} />
          </dl>
        </section>
      ))}
      <label className={styles.single}>
        <input type="checkbox" checked={isOn} onChange={({ target }) => choose(target.checked)} />
        <span>{t('shortcuts.single')}</span>
      </label>
    </Dialog>
  );
}
