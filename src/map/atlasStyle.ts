import type { StyleSpecification } from 'maplibre-gl';
import type { AtlasState } from '../state/store';
import type { Theme } from '../state/view';
import { FIRST_LABEL_LAYER, mapStyle } from './style';
import { subjectOf } from './subject';
import { aboveLabels, subjectSources, underLabels } from './subjectStyle';

/** What the style depends on beside the store: the theme in use, and whether the relief may come. */
export interface StyleSituation {
  readonly theme: Theme;
  readonly hasRelief: boolean;
}

/** The basemap with the atlas's own subject in it. */
export function atlasStyle(
  state: AtlasState,
  { theme, hasRelief }: StyleSituation,
): StyleSpecification {
  const { language, projection } = state.view;
  const base = mapStyle({
    theme,
    language,
    projection: projection === 'globe' ? 'globe' : 'mercator',
    labels: 'interface',
    relief: hasRelief,
    archives: {
      world: fileUrl('basemap/world.pmtiles'),
      relief: fileUrl('basemap/relief.pmtiles'),
      fonts: fileUrl('fonts'),
    },
    without: state.document.dataset.places.map(({ title }) => title),
  });
  const labels = base.layers.findIndex(({ id }) => id === FIRST_LABEL_LAYER);
  const isArabic = language === 'fa' || language === 'ur';
  return {
    ...base,
    sources: { ...base.sources, ...subjectSources(subjectOf(state)) },
    layers: [
      ...base.layers.slice(0, labels),
      ...underLabels(theme),
      ...base.layers.slice(labels),
      ...aboveLabels(theme, isArabic),
    ],
  };
}

const fileUrl = (path: string) => new URL(path, document.baseURI).href;
