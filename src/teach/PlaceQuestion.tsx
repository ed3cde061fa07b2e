import { type Asked, placeAsked } from '../domain/answer';
import type { PlaceId } from '../domain/identifier';
import type { QuestionOf } from '../domain/lesson';
import type { Place } from '../domain/place';
import { questionPins } from '../domain/questionPins';
import { coordinatesInWords, numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { nameOf } from '../map/placeName';
import { answer, putPlace } from '../state/asked';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { Crosshair } from './Crosshair';
import styles from './PlaceQuestion.module.css';
import { PlacesFound } from './PlacesFound';

interface Props {
  readonly question: QuestionOf<'place'>;
  readonly asked: Asked;
  readonly step: number;
}

/** Asks for one place after the other: by pointer on the map, by a lettered pin, or by the keys' crosshair. */
export function PlaceQuestion({ question, asked, step }: Props) {
  const { placeById } = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  if (asked.isRevealed) return <PlacesFound question={question} asked={asked} />;
  const places = question.places.flatMap((id) => placeById.get(id) ?? []);
  const at = placeAsked(question, asked);
  const place = at && placeById.get(at);
  const name = place && nameOf(place, language);
  return (
    <>
      <PlaceList {...{ places, asked, step, at }} />
      <p className={styles.now} role="status">
        {name ? t('question.place.ask', { place: name }) : t('question.place.done')}
        {name && <span>{t(`question.place.how.${asked.form}`)}</span>}
      </p>
      {asked.form === 'easier' ? (
        <Pins question={question} asked={asked} at={at} />
      ) : (
        <Crosshair place={name ?? null} />
      )}
    </>
  );
}

interface ListProps {
  readonly places: readonly Place[];
  readonly asked: Asked;
  readonly step: number;
  readonly at: PlaceId | null;
}

/** The places that are asked for, each with its number on the map; one that is answered can be moved. */
function PlaceList({ places, asked, step, at }: ListProps) {
  const store = useAtlasStore();
  const language = useAtlas(({ view }) => view.language);
  const found = asked.answer.type === 'place' ? asked.answer.found : {};
  return (
    <ol className={styles.places}>
      {places.map((place, index) => {
        const isPut = place.id in found;
        return (
          <li key={place.id}>
            <button
              type="button"
              aria-current={place.id === at ? 'step' : undefined}
              onClick={() => answer(store, step, { ...asked, at: place.id })}
            >
              <span className={isPut ? styles.put : styles.open}>
                {numberInWords(index + 1, language)}
              </span>
              {nameOf(place, language)}
              {isPut && <span className="unseen">, {t('question.place.put')}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The pins of the easier form, each where it stands: their equal for keys. */
function Pins({ question, asked, at }: Omit<Props, 'step'> & { readonly at: PlaceId | null }) {
  const store = useAtlasStore();
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const found = asked.answer.type === 'place' ? asked.answer.found : {};
  const own = at && found[at];
  return (
    <fieldset className={styles.pins}>
      <legend>{t('question.pins')}</legend>
      {questionPins(question, dataset).map(({ letter, position }) => (
        <button
          key={letter}
          type="button"
          disabled={!at}
          aria-pressed={String(own?.position) === String(position)}
          onClick={() => putPlace(store, { position, withinKm: 0 })}
        >
          <bdi>
            <b>{letter}</b>
          </bdi>{' '}
          <bdi>{coordinatesInWords([...position], language)}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
