import { type ReferenceStyleName, referenceStyleNames } from '../citations/reference';
import { forms } from '../domain/lesson';
import { t } from '../i18n/translate';
import button from '../ui/Button.module.css';
import ticks from '../ui/Ticks.module.css';
import { Choice } from './Choice';
import styles from './HandoutScreen.module.css';
import { extents, type HandoutChoice, mapParts, versions } from './handoutChoice';
import { paperNames } from './paper';

const styleNames: Readonly<Record<ReferenceStyleName, string>> = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
};

interface Props {
  readonly choice: HandoutChoice;
  readonly hasLesson: boolean;
  readonly pages: number;
  readonly onChoose: (part: Partial<HandoutChoice>) => void;
}

/** What is printed, for whom and how. They stay off the paper. */
export function HandoutControls({ choice, hasLesson, pages, onChoose }: Props) {
  const { extent, version, paper, style, form } = choice;
  const isBlank = version === 'blank';
  return (
    <form className={styles.controls} onSubmit={(event) => event.preventDefault()}>
      <Choice
        legend={t('handout.what')}
        options={(hasLesson ? extents : (['view'] as const)).map(
          (name) => [name, t(`handout.what.${name}`)] as const,
        )}
        chosen={extent}
        onChoose={(one) => onChoose({ extent: one })}
      />
      <Choice
        legend={t('handout.version')}
        options={versions.map((name) => [name, t(`handout.version.${name}`)] as const)}
        chosen={version}
        onChoose={(one) => onChoose({ version: one })}
      />
      {isBlank ? (
        <MapParts choice={choice} onChoose={onChoose} />
      ) : (
        <>
          {extent !== 'view' && (
            <Choice
              legend={t('handout.form')}
              options={forms.map((name) => [name, t(`handout.form.${name}`)] as const)}
              chosen={form}
              onChoose={(one) => onChoose({ form: one })}
            />
          )}
          <Choice
            legend={t('download.references')}
            options={referenceStyleNames.map((name) => [name, styleNames[name]] as const)}
            chosen={style}
            onChoose={(one) => onChoose({ style: one })}
          />
        </>
      )}
      <Choice
        legend={t('handout.paper')}
        options={paperNames.map((name) => [name, t(`handout.paper.${name}`)] as const)}
        chosen={paper}
        onChoose={(one) => onChoose({ paper: one })}
      />
      <button type="button" className={`${styles.print} ${button.main}`} onClick={() => print()}>
        {t('handout.print')}
      </button>
      <p className={styles.hint}>
        <span role="status">{t('handout.pages', { count: pages })}</span> {t('handout.hint')}
      </p>
    </form>
  );
}

/** Any mixture of names, marks and dates; none of them is a blank map. */
function MapParts({ choice, onChoose }: Pick<Props, 'choice' | 'onChoose'>) {
  const toggle = (part: (typeof mapParts)[number]) =>
    mapParts.filter((one) => choice.mapParts.includes(one) !== (one === part));
  return (
    <fieldset className={`${styles.choice} ${ticks.ticks}`}>
      <legend>{t('handout.onMap')}</legend>
      {mapParts.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={choice.mapParts.includes(part)}
            onChange={() => onChoose({ mapParts: toggle(part) })}
          />
          <span>{t(`handout.onMap.${part}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
