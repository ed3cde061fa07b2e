import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Dataset } from '../domain/dataset';
import type { AtlasState } from '../state/store';
import type { Theme } from '../state/view';
import { mapStyle, SLOT_AREAS } from './style';
import { LIMB } from './styleParts';
import { subjectOf, subjectSources } from './subject';
import { aboveLabels, SUBJECT, underLabels } from './subjectStyle';

/** The basemap's layer of country names. */
const COUNTRY_NAMES = 'country-names';

/** What the style depends on beside the store: the theme in use, and whether the first picture stands. */
export interface StyleSituation {
  readonly theme: Theme;
  /** Before, the map draws ground, water, lines and its subject; the basemap's names and relief follow. */
  readonly isStanding: boolean;
}

/** The basemap with the atlas's own subject in it. */
export function atlasStyle(
  state: AtlasState,
  { theme, isStanding }: StyleSituation,
): StyleSpecification {
  const { language, projection } = state.view;
  const base = mapStyle({
    theme,
    language,
    projection: projection === 'globe' ? 'globe' : 'mercator',
    labels: isStanding ? 'interface' : 'none',
    relief: isStanding,
    archives: {
      world: `pmtiles://${fileUrl('basemap/world.pmtiles')}`,
      relief: `pmtiles://${fileUrl('basemap/relief.pmtiles')}`,
      fonts: fileUrl('fonts'),
    },
    without: state.document.dataset.places.map(({ title }) => title),
  });
  const labels = base.layers.findIndex(({ id }) => id === SLOT_AREAS);
  const guards = base.layers.findIndex(({ id }) => id === LIMB);
  const limb = guards < 0 ? base.layers.length : guards;
  const countries = namedCountries(state.document.dataset);
  const isArabic = language === 'fa' || language === 'ur';
  return {
    ...base,
    sources: { ...base.sources, ...sourcesOf(state) },
    layers: [
      ...base.layers.slice(0, labels),
      ...underLabels(theme),
      ...base.layers.slice(labels, limb).map((layer) => leaveOut(layer, countries)),
      ...aboveLabels(theme, isArabic),
      ...base.layers.slice(limb),
    ],
  };
}

const sourcesOf = (state: AtlasState): StyleSpecification['sources'] =>
  Object.fromEntries(
    subjectSources.map((name) => [
      `${SUBJECT}${name}`,
      { type: 'geojson', data: subjectOf(state, name) },
    ]),
  );

const namedCountries = ({ places }: Dataset) =>
  places.filter(({ kind }) => kind === 'country').flatMap(({ ccodes }) => ccodes);

/** The basemap does not name a country that the atlas names itself. */
function leaveOut(layer: LayerSpecification, codes: readonly string[]): LayerSpecification {
  if (layer.id !== COUNTRY_NAMES || layer.type !== 'symbol') return layer;
  return { ...layer, filter: ['!', ['in', ['get', 'a2'], ['literal', [...codes]]]] };
}

const fileUrl = (path: string) => new URL(path, document.baseURI).href;
