import { distanceKm } from '../domain/distance';
import type { Position } from '../domain/place';
import { distanceInWords } from '../i18n/numbers';
import { selectPicking } from '../state/asked';
import type { AtlasState } from '../state/store';

/** A well-known town, with its names by language; English stands for those it lacks. */
export interface Town {
  readonly position: Position;
  readonly names: Readonly<Record<string, string>>;
}

/** So near to a place that is asked for, a town would give it away; kilometres. */
const TELLING = 60;
/** Farther away a town says nothing; kilometres. */
const FARTHEST = 1500;

/** The nearest town and its distance in words; never one that is asked for. */
export function nearTown(
  aim: Position,
  towns: readonly Town[],
  state: AtlasState,
): { readonly town: string; readonly distance: string } | null {
  const { places = [] } = selectPicking(state)?.question ?? {};
  const asked = places.flatMap((id) => state.document.dataset.placeById.get(id)?.point ?? []);
  const points = asked.length / 2;
  const isTelling = ({ position }: Town) =>
    Array.from({ length: points }, (_, at) => [asked[2 * at], asked[2 * at + 1]] as const).some(
      ([x, y]) => distanceKm([x as number, y as number], position) < TELLING,
    );
  const [nearest] = towns
    .filter((town) => !isTelling(town))
    .map((town) => ({ town, km: distanceKm(aim, town.position) }))
    .sort((a, b) => a.km - b.km);
  if (!nearest || nearest.km > FARTHEST) return null;
  const { language } = state.view;
  return {
    town: nearest.town.names[language] ?? nearest.town.names.en ?? '',
    distance: distanceInWords(nearest.km, false, language),
  };
}
