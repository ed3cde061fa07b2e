import '../i18n/classroom';
import { t } from '../i18n/translate';
import { chooseLabels, hide } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { defaultView, hidings } from '../state/view';
import ticks from '../ui/Ticks.module.css';
import styles from './BlankMap.module.css';

/** A blank map in any mixture: names, marks and dates hidden. */
export function BlankMap() {
  const store = useAtlasStore();
  const { hides, labels } = useAtlas(({ view }) => view);
  return (
    <fieldset className={`${styles.choices} ${ticks.ticks}`}>
      <legend>{t('question.blank')}</legend>
      <Hide
        name={t('question.hidden.labels')}
        isOn={labels === 'none'}
        onChange={(isOn) => chooseLabels(store, isOn ? 'none' : defaultView.labels)}
      />
      {hidings.map((what) => (
        <Hide
          key={what}
          name={t(`question.hidden.${what}`)}
          isOn={hides.includes(what)}
          onChange={(isOn) =>
            hide(
              store,
              hidings.filter((one) => (one === what ? isOn : hides.includes(one))),
            )
          }
        />
      ))}
    </fieldset>
  );
}

interface HideProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const Hide = ({ name, isOn, onChange }: HideProps) => (
  <label>
    <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
    <span>{name}</span>
  </label>
);
