import type { AtlasEvent } from '../domain/event';
import { edtfInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import { areDatesHidden } from '../state/shownState';
import { useAtlas } from '../state/useAtlas';

/** An event's date in words; nothing where dates are kept back. */
export function EventDate({ event: { when } }: { readonly event: Pick<AtlasEvent, 'when'> }) {
  const language = useAtlas((state) => (areDatesHidden(state) ? null : state.view.language));
  if (!language) return null;
  return when ? edtfInWords(when.edtf, language) : t('date.undated');
}
