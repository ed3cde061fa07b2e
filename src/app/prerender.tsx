import { renderToString } from 'react-dom/server';
import type { PlaceId } from '../domain/identifier';
import type { Shape } from '../domain/placeFeature';
import { type CompiledAtlas, parseCompiled } from '../formats/compiledAtlas';
import { t } from '../i18n/translate';
import { baseShapes } from '../map/baseShapes';
import { firstGlobe } from '../map/firstGlobe';
import { neighbourSectors } from '../map/labelSides';
import { marksOf } from '../map/marks';
import { StaticMap } from '../map/StaticMap';
import { selectVisible } from '../state/selectors';
import { App } from './App';
import { openAtlas } from './openAtlas';

/** The default view as HTML, made at build time: what is read before JavaScript, and without it. */
export async function prerender(atlas: CompiledAtlas, areas: Readonly<Record<string, Shape>>) {
  const parsed = await parseCompiled(atlas);
  const store = openAtlas(parsed, { search: '', hash: '' });
  const state = store.getState();
  const shapes = new Map(Object.entries(areas) as [PlaceId, Shape][]);
  const { manifest } = state.document.dataset;
  const map = (
    <StaticMap
      title={t('map.picture', { title: manifest.title })}
      view={firstGlobe(state)}
      base={baseShapes()}
      marks={marksOf(state.document.dataset, selectVisible(state))}
      sectors={neighbourSectors(state.document.dataset)}
      shapes={shapes}
    />
  );
  const picture = (
    <div id="twin" className="twin">
      {map}
      <template />
    </div>
  );
  const body = renderToString(
    <App {...{ store, picture }} twin={null} early={null} first={FIRST} />,
  );
  return {
    head: '',
    body: body.replace('<template></template>', WHEN_SEEN),
    title: `${manifest.title} · Dateline`,
    description: manifest.description,
  };
}

/** Events and map stand before it in the page: it says when both have been painted. */
const WHEN_SEEN =
  "<script>requestAnimationFrame(() => setTimeout(() => performance.mark('dateline:content')));</script>";

const FIRST = { mapIsReady: async () => {}, pageIsDrawn: () => {} };
