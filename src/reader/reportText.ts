import type { Manifest } from '../domain/manifest';
import { t } from '../i18n/translate';
import { encodeView } from '../state/address';
import { defaultView, type View } from '../state/view';

/** What a report is about: a page of its own, or the atlas as a whole. */
export interface Reported {
  /** The record's kind and id, "event kerman-bombings"; empty for the atlas. */
  readonly record: string;
  readonly title: string;
  readonly address: string;
}

/** The page that a view shows, by its own address: dataset and record, nothing of the reader's view. */
export function reportedIn(
  { dataset, place, event, article }: View,
  page: string,
): Omit<Reported, 'title'> {
  const part = event ? { event } : place ? { place } : { article };
  const address = new URL(encodeView({ ...defaultView, dataset, ...part }), page).href;
  const [[kind, id] = []] = Object.entries(part);
  return { record: id ? `${kind} ${id}` : '', address };
}

/** A report to fill in, as text: what it is about, where it stands, and room for what is wrong. */
export function reportText({ title, id, version }: Manifest, reported: Reported): string {
  return [
    t('report.atlas', { title, id, version }),
    ...(reported.record ? [t('report.record', { ...reported })] : []),
    t('report.address', { address: reported.address }),
    '',
    t('report.wrong'),
    '',
    '',
    t('report.right'),
    '',
  ].join('\n');
}
