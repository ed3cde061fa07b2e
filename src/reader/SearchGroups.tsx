import { numberInWords } from '../i18n/numbers';
import { spoken, t } from '../i18n/translate';
import { FoundLine } from './FoundLine';
import styles from './SearchDialog.module.css';
import type { FoundGroup } from './searchGroups';
import type { Found } from './searchIndex';

interface Props {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  /** The option that Enter opens, counted through all groups. */
  readonly active: number;
  readonly optionId: (at: number) => string;
  readonly onChoose: (found: Found) => void;
  readonly onActive: (option: HTMLElement | null) => void;
}

/** What was found, in groups with their counts; the focus stays in the field. */
export function SearchGroups({ id, groups, active, optionId, onChoose, onActive }: Props) {
  let at = -1;
  return (
    <div id={id} role="listbox" aria-label={t('search.found')} className={styles.list}>
      {groups.map(({ type, title, found, drawn }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div
          key={type}
          role="group"
          aria-label={`${t(title)}, ${numberInWords(found.length, spoken())}`}
        >
          <p className={styles.title} aria-hidden="true">
            {t(title)} <span>{numberInWords(found.length, spoken())}</span>
          </p>
          {drawn.map((one) => {
            at += 1;
            const isActive = at === active;
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the field holds the focus (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field opens the active one
              <div
                key={optionId(at)}
                id={optionId(at)}
                ref={isActive ? onActive : undefined}
                role="option"
                aria-selected={isActive}
                className={styles.option}
                onClick={() => onChoose(one)}
              >
                <FoundLine found={one} />
              </div>
            );
          })}
          {found.length > drawn.length && (
            <p className={styles.rest} aria-hidden="true">
              {t('search.rest', { count: found.length - drawn.length })}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
