import type { IControl, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { coordinatesInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import type { AtlasStore } from '../state/store';

interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Says where the pointer is, or the middle of the map, and in which projection it is drawn. */
export class Readout implements IControl {
  private readonly element = document.createElement('div');
  private readonly where = document.createElement('span');
  private readonly how = document.createElement('span');
  private stop = () => {};

  constructor(private readonly store: AtlasStore) {
    this.element.className = 'maplibregl-ctrl map-readout';
    this.element.append(this.where, this.how);
  }

  onAdd(map: MapLibre): HTMLElement {
    const showMiddle = () => this.show(map.getCenter().wrap());
    const showPointer = ({ lngLat }: MapMouseEvent) => this.show(lngLat.wrap());
    map.on('mousemove', showPointer);
    map.on('mouseout', showMiddle);
    map.on('move', showMiddle);
    this.stop = this.store.subscribe(({ view }, { view: before }) => {
      if (view.projection !== before.projection || view.language !== before.language) showMiddle();
    });
    // The first number in a language is slow, and nothing waits for this one.
    if ('requestIdleCallback' in window) requestIdleCallback(showMiddle);
    else showMiddle();
    return this.element;
  }

  onRemove(): void {
    this.stop();
    this.element.remove();
  }

  private show({ lat, lng }: Point): void {
    const { language, projection } = this.store.getState().view;
    this.where.textContent = coordinatesInWords([lng, lat], language);
    this.how.textContent = t(`map.drawn.${projection}`);
  }
}
