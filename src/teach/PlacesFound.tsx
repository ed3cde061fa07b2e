import type { Asked } from '../domain/answer';
import type { QuestionOf } from '../domain/lesson';
import { type PlaceFound, scoreOf } from '../domain/questionScore';
import { distanceInWords, numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { nameOf } from '../map/placeName';
import { useAtlas } from '../state/useAtlas';
import styles from './PlaceQuestion.module.css';

interface Props {
  readonly question: QuestionOf<'place'>;
  readonly asked: Asked;
}

/** How far each answer is from its place. */
export function PlacesFound({ question, asked }: Props) {
  const document = useAtlas((state) => state.document);
  const language = useAtlas(({ view }) => view.language);
  const score = scoreOf(question, asked, document);
  if (score.type !== 'place') return null;
  return (
    <ol className={styles.found}>
      {score.places.map((found, at) => (
        <li key={found.place.id}>
          <span className={found.put ? styles.put : styles.open}>
            {numberInWords(at + 1, language)}
          </span>
          {placeFoundInWords(found, language)}
        </li>
      ))}
    </ol>
  );
}

/** "Kerman: 140 km from it": what was right about it comes first. */
export function placeFoundInWords({ place, km, share }: PlaceFound, language: string): string {
  const name = nameOf(place, language);
  if (km === null) return t('question.found.none', { place: name });
  if (km < 1) return t('question.found.exact', { place: name });
  const distance = distanceInWords(km, false, language);
  return t(share === 1 ? 'question.found.near' : 'question.found.off', { place: name, distance });
}
