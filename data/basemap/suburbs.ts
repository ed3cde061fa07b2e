/** Leaves out the suburbs that GeoNames lists as towns of their own. */
import type { Town } from './gazetteer.ts';
import { distance } from './geometry.ts';
import { addTo } from './lists.ts';
import type { Ranked } from './ranks.ts';

interface Place {
  readonly town: Town;
  readonly ranked: Ranked | undefined;
}

/** How far a city's suburbs reach, in kilometres. */
function suburbReach(population: number): number {
  if (population > 5e6) return 32;
  if (population > 1e6) return 20;
  return population > 3e5 ? 11 : 6;
}

/** Drops towns beside a larger one that neither Natural Earth nor the administration sets apart. */
export function withoutSuburbs<P extends Place>(places: readonly P[]): P[] {
  const cells = new Map<string, Place[]>();
  const cell = (x: number, y: number) => `${Math.floor(x)}/${Math.floor(y)}`;
  const cities = places.filter(({ town }) => town.population > 1e5);
  for (const city of cities) {
    const [x, y] = city.town.position;
    for (let i = 0; i < 9; i++) {
      addTo(cells, cell(x + (i % 3) - 1, y + Math.floor(i / 3) - 1), city);
    }
  }
  const isSuburb = ({ town, ranked }: Place) =>
    ranked === undefined &&
    !/^PPL[AC]$/.test(town.code) &&
    (cells.get(cell(...town.position)) ?? []).some(
      (city) =>
        city.town !== town &&
        (city.ranked !== undefined || city.town.population > town.population) &&
        city.town.population > town.population * 0.8 &&
        distance([...city.town.position], [...town.position]) < suburbReach(city.town.population),
    );
  return places.filter((place) => !isSuburb(place));
}
