import { atlasWork } from '../citations/atlasWork';
import { copiedReference } from '../citations/reference';
import { DAY } from '../domain/dateBounds';
import { dateInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import { CREDITS, DRAWING_CREDITS } from '../map/credits';
import { liveMapOf } from '../map/liveMap';
import type { Sheet, SheetLine } from '../map/mapSheet';
import { themeInUse } from '../map/theme';
import { selectVisible } from '../state/selectors';
import type { AtlasState, AtlasStore } from '../state/store';
import { addressOfAtlas } from './addressOfAtlas';

const isRtl = (language: string) => /^(ar|fa|he|ps|ur)\b/.test(language);

/** What stands round the picture of the map: title, what it shows, how to cite it, whose work it is. */
export function mapSheetNow(store: AtlasStore, kind: 'photograph' | 'drawing'): Sheet {
  const state = store.getState();
  const isPhotograph = kind === 'photograph' && liveMapOf(store) !== null;
  const { dataset } = state.document;
  const { manifest } = dataset;
  const { language } = state.view;
  const own = (text: string): SheetLine => ({ text, isRtl: isRtl(language) });
  const english = (text: string): SheetLine => ({ text, isRtl: false });
  const length = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
  return {
    title: { text: manifest.title, isRtl: isRtl(manifest.language) },
    lines: [
      own(shownInWords(state)),
      english(
        copiedReference(
          atlasWork(dataset, { address: addressOfAtlas(state), now: new Date() }),
          'apa',
        ),
      ),
      english(isPhotograph ? CREDITS : DRAWING_CREDITS),
    ],
    theme: themeInUse(store),
    isRtl: isRtl(language),
    scale: (km) => t('download.scale', { length: length.format(km) }),
  };
}

/** "1 June 2023 to 30 June 2024: 23 of 48 events, 9 of them undated". */
export function shownInWords(state: AtlasState): string {
  const { shown, accepted, shownUndated } = selectVisible(state).counts;
  const counts = t('counts.events', { shown, accepted, undated: shownUndated });
  const { window, language } = state.view;
  if (!window) return counts;
  const day = (time: number) => dateInWords(time, 'day', language);
  const span = t('date.span', { from: day(window.from), to: day(window.to - DAY) });
  return `${span}: ${counts}`;
}
