import type { AtlasEvent } from '../domain/event';
import type { Place } from '../domain/place';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { nameOf } from '../map/placeName';
import { selectVisible } from '../state/selectors';
import { areDatesHidden } from '../state/shownState';
import { useAtlas } from '../state/useAtlas';
import { besideOf } from './beside';
import { eventsInOrder } from './chronicle';
import { placesInOrder } from './gazetteer';
import { StepLink } from './RecordLink';
import styles from './Steps.module.css';

interface Props {
  readonly event: AtlasEvent | null;
  readonly place: Place | null;
}

/** The pages beside this one: events in order of time, places in the order of their list. */
export function Steps({ event, place }: Props) {
  if (event) return <EventSteps here={event} />;
  return place && <PlaceSteps here={place} />;
}

function EventSteps({ here }: { readonly here: AtlasEvent }) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const shown = new Set(useAtlas(selectVisible).events);
  const areHidden = useAtlas(areDatesHidden);
  const order = eventsInOrder(dataset);
  if (areHidden) order.sort((a, b) => a.title.localeCompare(b.title));
  const { before, after, ...where } = besideOf(order, here, (one) => shown.has(one));
  return (
    <nav className={styles.steps} aria-label={t('reader.eventOf', inWords(where, language))}>
      <Step of={before && { event: before.id, title: before.title }} name="step before" />
      <Step of={after && { event: after.id, title: after.title }} name="step after" />
    </nav>
  );
}

function PlaceSteps({ here }: { readonly here: Place }) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const shown = new Set(useAtlas(selectVisible).places);
  const order = placesInOrder(dataset, language);
  const { before, after, ...where } = besideOf(order, here, (one) => shown.has(one));
  const step = (place: Place) => ({ place: place.id, title: nameOf(place, language) });
  return (
    <nav className={styles.steps} aria-label={t('reader.placeOf', inWords(where, language))}>
      <Step of={before && step(before)} name="step before" />
      <Step of={after && step(after)} name="step after" />
    </nav>
  );
}

const inWords = ({ at, count }: { at: number; count: number }, language: string) => ({
  at: numberInWords(at, language),
  count: numberInWords(count, language),
});

type Target = ({ readonly event: AtlasEvent['id'] } | { readonly place: Place['id'] }) & {
  readonly title: string;
};
interface StepProps {
  readonly of: Target | null;
  readonly name: 'step before' | 'step after';
}

/** At the end of the order its room stays empty, so that the other one does not move. */
function Step({ of: target, name }: StepProps) {
  const isBefore = name === 'step before';
  if (!target)
    return (
      <span className={styles.none} aria-hidden="true">
        {t(isBefore ? 'reader.previous' : 'reader.next')}
      </span>
    );
  const { title, ...to } = target;
  return (
    <StepLink
      to={to}
      name={name}
      label={t(isBefore ? 'reader.previousNamed' : 'reader.nextNamed', { title })}
    >
      {t(isBefore ? 'reader.previous' : 'reader.next')}
    </StepLink>
  );
}
