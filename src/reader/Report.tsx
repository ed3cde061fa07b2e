import { t } from '../i18n/translate';
import { homeAddress } from '../state/packedFiles';
import { selectArticleShown, selectEventShown, selectPlaceShown } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import { CopyText } from './CopyText';
import styles from './Report.module.css';
import { reportedIn, reportText } from './reportText';

/** A prepared report of a mistake on the page in view, to copy. Nothing is sent from here. */
export function Report() {
  const view = useAtlas((state) => state.view);
  const { manifest } = useAtlas(({ document }) => document.dataset);
  const event = useAtlas(selectEventShown);
  const place = useAtlas(selectPlaceShown);
  const article = useAtlas(selectArticleShown);
  const title = (event ?? place ?? article ?? manifest).title;
  const text = reportText(manifest, { ...reportedIn(view, homeAddress()), title });
  return (
    <div className={styles.report}>
      <p>{t('report.hint')}</p>
      <CopyText label={t('report.title')} text={text} language={view.language} rows={9} />
    </div>
  );
}
