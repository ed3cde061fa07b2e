import { type ReactNode, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { TimeWindow } from '../domain/dateBounds';
import { MapView } from '../map/MapView';
import type { StartedMap } from '../map/startMap';
import { showWindow } from '../state/actions';
import type { AtlasStore } from '../state/store';
import { AtlasContext, useAtlas } from '../state/useAtlas';
import { Classroom, ClassroomOverMap, PresenterStage } from './Classroom';
import { EmbedTitle } from './EmbedTitle';
import type { FirstScreen } from './firstScreen';
import { goBack } from './history';
import { Page } from './Page';
import { PaperStage } from './PaperStage';
import { PrintFoot } from './PrintFoot';
import { Toolbar } from './Toolbar';
import { workOffline } from './workOffline';

interface AppProps {
  readonly store: AtlasStore;
  readonly twin: Element | null;
  readonly picture: ReactNode;
  readonly early: StartedMap | null;
  readonly first: Pick<FirstScreen, 'mapIsReady' | 'pageIsDrawn'>;
}

export function App(props: AppProps) {
  return (
    <AtlasContext value={props.store}>
      <Screen {...props} />
    </AtlasContext>
  );
}

function Screen(props: AppProps) {
  const isPresenter = useAtlas(({ view }) => view.stage === 'presenter');
  const language = useAtlas(({ view }) => view.language);
  return isPresenter ? <PresenterStage key={language} /> : <Atlas {...props} />;
}

function Atlas({ store, first: { mapIsReady, pageIsDrawn }, ...map }: AppProps) {
  const language = useAtlas(({ view }) => view.language);
  const isEmbedded = useAtlas(({ view }) => view.isEmbedded);
  useEffect(pageIsDrawn, [pageIsDrawn]);
  const isList = useAtlas(({ view }) => view.screen === 'list');
  useEffect(() => {
    if (isList) workOffline(store.getState().view);
  }, [store, isList]);
  return (
    <PaperStage>
      <Page
        language={language}
        map={<MapView {...map} onReady={mapIsReady} />}
        toolbar={isEmbedded ? <EmbedTitle key={language} /> : <Toolbar key={language} />}
        head={<Classroom />}
        overMap={<ClassroomOverMap />}
        foot={<PrintFoot />}
        onBack={() => goBack(store)}
        onWindow={(window) => applyWindow(store, window)}
      />
    </PaperStage>
  );
}

/** One move of the time window, whole: selectors, list, time line and the map's data. */
function applyWindow(store: AtlasStore, window: TimeWindow | null): void {
  const start = performance.now();
  flushSync(() => showWindow(store, window));
  performance.measure('dateline:window', { start, end: performance.now() });
}
