import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { subjectSources } from '../../src/map/subject';
import { aboveLabels, SUBJECT, underLabels } from '../../src/map/subjectStyle';
import { themes } from '../../src/state/view';

test.each(themes)('the subject’s layers are valid in the theme %s', (theme) => {
  const empty = { type: 'FeatureCollection', features: [] } as const;
  const sources = Object.fromEntries(
    subjectSources.map((name) => [`${SUBJECT}${name}`, { type: 'geojson', data: empty }]),
  );
  const layers = [...underLabels(theme), ...aboveLabels(theme, false, new Map([[3, 2]]))];
  const style = { version: 8, glyphs: 'https://x.test/{fontstack}/{range}.pbf', sources, layers };
  expect(validateStyleMin(style as never)).toEqual([]);
  const bare = [...underLabels(theme), ...aboveLabels(theme, false, new Map())];
  expect(validateStyleMin({ ...style, layers: bare } as never)).toEqual([]);
});
