import type { PlaceId } from '../domain/identifier';
import { lightPlaces } from '../state/actions';
import type { AtlasStore } from '../state/store';

/** Keeps the light of the picture and of the text in step; what it returns ends that. */
export function followLight(frame: HTMLElement, store: AtlasStore): () => void {
  const show = () => {
    const { places, by } = store.getState().lit;
    const lit = new Set<string>(by === 'page' ? places : []);
    for (const mark of frame.querySelectorAll<SVGElement>('[data-places]'))
      mark.toggleAttribute(
        'data-lit',
        placesOf(mark).some((id) => lit.has(id)),
      );
  };
  const point = ({ target }: Event) => {
    const mark = (target as Element).closest('[data-places]');
    lightPlaces(store, mark ? placesOf(mark) : [], 'map');
  };
  const leave = () => lightPlaces(store, [], 'map');
  frame.addEventListener('pointerover', point);
  frame.addEventListener('pointerleave', leave);
  const stop = store.subscribe((state, previous) => {
    if (state.lit !== previous.lit) show();
  });
  show();
  return () => {
    stop();
    frame.removeEventListener('pointerover', point);
    frame.removeEventListener('pointerleave', leave);
  };
}

const placesOf = (mark: Element) =>
  (mark.getAttribute('data-places') ?? '').split(' ').filter(Boolean) as PlaceId[];
