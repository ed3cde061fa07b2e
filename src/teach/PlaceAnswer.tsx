import type { Place, Position } from '../domain/place';
import { t } from '../i18n/translate';
import { PlateMap } from '../map/PlateMap';
import type { PlateMark } from '../map/plateMark';
import { PlaceName } from '../reader/PlaceName';
import { MapNotes, scaleIn } from './HandoutMap';
import styles from './HandoutQuestion.module.css';
import type { PrintedQuestion } from './printedQuestion';
import type { Printing } from './printing';

interface Props {
  readonly question: Extract<PrintedQuestion, { readonly type: 'place' }>;
  readonly printing: Printing;
}

const SIZE = { width: 720, height: 340 };

/** A map without names: in the easier form its pins have letters, in the harder it has none. */
export function PlaceAnswer({ question, printing }: Props) {
  const { number, places, lettered, form, isSolved } = question;
  const { language, dataset, shapes } = printing;
  const hasMarks = form === 'easier' || isSolved;
  const signs = new Map(lettered.map((place, at) => [place, letterOf(at)]));
  return (
    <figure className={styles.figure}>
      <p className={styles.how}>{t(form === 'easier' ? 'handout.letters' : 'handout.mark')}</p>
      <PlateMap
        title={t('handout.questionMap', { number })}
        size={SIZE}
        frame={lettered.flatMap(cornersOf)}
        marks={hasMarks ? lettered.map((place, at) => markOf(place, letterOf(at))) : []}
        outlined={isSolved ? lettered.filter(({ radiusKm }) => radiusKm !== undefined) : []}
        shapes={shapes}
        scale={scaleIn(language)}
      />
      <ul className={styles.names}>
        {places.map((place) => (
          <li key={place.id}>
            <span className={styles.box}>{isSolved && signs.get(place)}</span>
            <PlaceName
              place={place}
              language={language}
              datasetLanguage={dataset.manifest.language}
            />
          </li>
        ))}
      </ul>
      <MapNotes isBlank />
    </figure>
  );
}

/** A, B, C ... Z, A1, B1 ... */
const letterOf = (at: number) =>
  String.fromCharCode(65 + (at % 26)) + (at < 26 ? '' : Math.floor(at / 26));

const markOf = (place: Place, sign: string): PlateMark => ({
  key: sign,
  point: place.point ?? [0, 0],
  sign,
  shape: 'spot',
  labels: [],
});

/** Some land round each place, so that a place at the edge does not say where it is. */
function cornersOf({ point }: Place): readonly Position[] {
  if (!point) return [];
  const [x, y] = point;
  return [
    [x - 3, Math.max(-85, y - 3)],
    [x + 3, Math.min(85, y + 3)],
  ];
}
