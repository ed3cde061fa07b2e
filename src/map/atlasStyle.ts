import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Dataset } from '../domain/dataset';
import type { AtlasState } from '../state/store';
import type { Theme } from '../state/view';
import { graticule } from './graticule';
import { mapFiles } from './mapFiles';
import { crowdingOf } from './marks';
import { mapPalettes } from './palette';
import { hasReached, isOfGround, type Stage } from './stages';
import { mapStyle, SLOT_AREAS } from './style';
import { areLettersJoined } from './styleNames';
import { LIMB } from './styleParts';
import { type SubjectSource, subjectOf, subjectSources } from './subject';
import { aboveLabels, SUBJECT, underLabels } from './subjectStyle';

/** The basemap's layer of country names. */
const COUNTRY_NAMES = 'country-names';

/** What the style depends on beside the store: the theme in use, and how far the map is built up. */
export interface StyleSituation {
  readonly theme: Theme;
  readonly stage: Stage;
  /** Sources that the map has already: they stay, with nothing in them if need be. */
  readonly has: (source: string) => boolean;
}

/** The basemap with the atlas's own subject in it. */
export function atlasStyle(
  state: AtlasState,
  { theme, stage, has }: StyleSituation,
): StyleSpecification {
  const { language, projection, relief, graticule: hasGraticule, hides } = state.view;
  // Where the atlas keeps its marks back, the basemap names what it would have named.
  const named = hides.includes('pins') ? [] : state.document.dataset.places;
  const labels = hasReached(stage, 'names') ? state.view.labels : 'none';
  const base = mapStyle({
    theme,
    language,
    projection: projection === 'globe' ? 'globe' : 'mercator',
    labels,
    relief: hasReached(stage, 'relief') && relief,
    archives: mapFiles(),
    without: named.map(({ title }) => title),
  });
  const areas = base.layers.findIndex(({ id }) => id === SLOT_AREAS);
  const guards = base.layers.findIndex(({ id }) => id === LIMB);
  const limb = guards < 0 ? base.layers.length : guards;
  const countries = codesOfCountries(named);
  const isJoined = areLettersJoined({ language, labels: state.view.labels });
  const layers = [
    ...base.layers.slice(0, areas),
    ...(hasGraticule ? [graticuleLine(theme)] : []),
    ...underLabels(theme),
    ...base.layers.slice(areas, limb).map((layer) => leaveOut(layer, countries)),
    ...aboveLabels(theme, isJoined, crowdingOf(state.document.dataset)),
    ...base.layers.slice(limb),
  ];
  const { sky: _, ...ground } = base;
  const isWhole = hasReached(stage, 'lines');
  const sources: StyleSpecification['sources'] = {
    ...base.sources,
    ...sourcesOf(state, has),
    ...(hasGraticule && { [GRATICULE]: { type: 'geojson', data: graticule() } }),
  };
  const drawn = layers.filter(
    (layer) => (isWhole || isOfGround(layer)) && (!('source' in layer) || layer.source in sources),
  );
  const used = new Set(drawn.map((layer) => 'source' in layer && layer.source));
  return {
    ...(isWhole ? base : ground),
    sources: Object.fromEntries(Object.entries(sources).filter(([id]) => used.has(id))),
    layers: drawn,
  };
}

const GRATICULE = 'graticule';

const graticuleLine = (theme: Theme): LayerSpecification => ({
  id: GRATICULE,
  type: 'line',
  source: GRATICULE,
  paint: { 'line-color': mapPalettes[theme].coast, 'line-width': 0.7, 'line-opacity': 0.5 },
});

/** What nothing is drawn of yet costs tiles and layers all the same: it comes with its first feature. */
const sourcesOf = (state: AtlasState, has: StyleSituation['has']): StyleSpecification['sources'] =>
  Object.fromEntries(
    subjectSources.flatMap((name) => {
      const data = subjectOf(state, name);
      const isNeeded = name === 'spots' || data.features.length > 0 || has(`${SUBJECT}${name}`);
      const buffer = bufferOf(name);
      const source = { type: 'geojson', data, buffer, tolerance: TOLERANCE } as const;
      return isNeeded ? [[`${SUBJECT}${name}`, source]] : [];
    }),
  );

/** Pixels by which an outline may be off: it is as fine as the basemap's borders are, see `data/basemap`. */
const TOLERANCE = 0.75;

/** A point is drawn by the tile that it lies in: its neighbours need not be laid out with it. */
const bufferOf = (name: SubjectSource) => (/^(spots|areaNames)$/.test(name) ? 1 : 128);

const codesOfCountries = (places: Dataset['places']) =>
  places.filter(({ kind }) => kind === 'country').flatMap(({ ccodes }) => ccodes);

/** The basemap does not name a country that the atlas names itself. */
function leaveOut(layer: LayerSpecification, codes: readonly string[]): LayerSpecification {
  if (layer.id !== COUNTRY_NAMES || layer.type !== 'symbol') return layer;
  return { ...layer, filter: ['!', ['in', ['get', 'a2'], ['literal', [...codes]]]] };
}
