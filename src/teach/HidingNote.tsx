import '../i18n/classroom';
import { listInWords } from '../i18n/lists';
import { t } from '../i18n/translate';
import { chooseLabels, hide } from '../state/actions';
import { arePagesFolded } from '../state/shownState';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { defaultView } from '../state/view';
import button from '../ui/Button.module.css';
import note from '../ui/Note.module.css';
import styles from './HidingNote.module.css';

/** Says what a blank map keeps back, and brings it back; a question that waits keeps its own. */
export function HidingNote() {
  const store = useAtlasStore();
  const { hides, labels, language } = useAtlas(({ view }) => view);
  const isAsked = useAtlas(arePagesFolded);
  if (isAsked || (hides.length === 0 && labels !== 'none')) return null;
  const what = [...(labels === 'none' ? (['labels'] as const) : []), ...hides];
  const showAll = () => {
    hide(store, []);
    if (labels === 'none') chooseLabels(store, defaultView.labels);
  };
  return (
    <p className={`${styles.note} ${note.note} ${button.word}`} role="note">
      {t('question.hidden', {
        what: listInWords(
          what.map((one) => t(`question.hidden.${one}`)),
          language,
        ),
      })}{' '}
      <button type="button" onClick={showAll}>
        {t('question.showAll')}
      </button>
    </p>
  );
}
