// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { compileAtlas } from '../../data/build/compileAtlas';
import { App } from '../../src/app/App';
import { openAtlas } from '../../src/app/openAtlas';
import { prerender } from '../../src/app/prerender';
import { parseCompiled } from '../../src/formats/compiledAtlas';
import { BUILT_PICTURE } from '../../src/map/MapView';

test('the program takes over the page that was built as it stands', async () => {
  const { act } = await import('react');
  const { hydrateRoot } = await import('react-dom/client');
  const { atlas, areas } = await compileAtlas('data/iskp-2024');
  const { body } = await prerender(atlas, areas);
  const place = document.createElement('div');
  place.innerHTML = body.replaceAll(/<script>.*?<\/script>/g, '');
  document.body.append(place);
  const before = [...place.querySelectorAll('h1, #twin, main li, header button, [role=slider]')];
  expect(before.length).toBeGreaterThan(100);
  const store = openAtlas(await parseCompiled(atlas), { search: '', hash: '' });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // A map that is on its way, as it is where a page is taken over.
  const starting = {
    element: document.createElement('div'),
    isGone: () => false,
    follow: () => () => {},
  };
  const faults: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((...words) => void faults.push(words));
  const page = await act(async () =>
    hydrateRoot(
      place,
      <App
        store={store}
        twin={place.querySelector('#twin')}
        picture={BUILT_PICTURE}
        early={starting}
        first={{ mapIsReady: async () => {}, pageIsDrawn: () => {} }}
      />,
      { onRecoverableError: (fault) => faults.push(fault) },
    ),
  );
  expect(faults).toEqual([]);
  for (const element of before) expect(place.contains(element)).toBe(true);
  // What is still to be drawn would outlive the test's window.
  await act(() => page.unmount());
});
