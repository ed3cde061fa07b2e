import type { AtlasEvent } from '../domain/event';
import { edtfInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import { showAll, showWindow } from '../state/actions';
import { areDatesHidden } from '../state/shownState';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './List.module.css';
import { nearestEvents, windowAround } from './nearestEvents';

type Pressed = { readonly currentTarget: HTMLElement };

/** No dated event is shown: says so, and offers the nearest ones and a way back to all. */
export function EmptyWindow() {
  const store = useAtlasStore();
  const dataset = useAtlas(({ document }) => document.dataset);
  const view = useAtlas((state) => state.view);
  const areHidden = useAtlas(areDatesHidden);
  const { before, after } = nearestEvents(dataset, areHidden ? { ...view, window: null } : view);
  const { window } = view;
  const goTo =
    (event: AtlasEvent) =>
    ({ currentTarget }: Pressed) => {
      focusHeading(currentTarget);
      showWindow(store, window && windowAround(event, window));
    };
  const showAgain = ({ currentTarget }: Pressed) => {
    focusHeading(currentTarget);
    showAll(store);
  };
  return (
    <div className={styles.empty}>
      <p>{t(window ? 'reader.empty' : 'reader.emptyFilter')}</p>
      {before && (
        <button type="button" className={styles.more} onClick={goTo(before)}>
          {t('reader.before', offered(before, view.language))}
        </button>
      )}
      {after && (
        <button type="button" className={styles.more} onClick={goTo(after)}>
          {t('reader.after', offered(after, view.language))}
        </button>
      )}
      <button type="button" className={styles.more} onClick={showAgain}>
        {t('reader.all')}
      </button>
    </div>
  );
}

/** The button goes when events come; the focus goes to the heading of the list. */
const focusHeading = (button: HTMLElement) =>
  button.closest('section')?.querySelector<HTMLElement>('[data-section]')?.focus();

const offered = ({ when, title }: AtlasEvent, language: string) => ({
  date: when ? edtfInWords(when.edtf, language) : t('date.undated'),
  title,
});
