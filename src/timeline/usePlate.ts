import { useMemo } from 'react';
import { useAtlas } from '../state/useAtlas';
import { isDated } from './mark';
import { matching } from './matching';
import { layPlate, thinPlate } from './plate';
import { timeScale } from './scale';
import { MOST } from './Tray';

/**
 * What is drawn: worked out once a dataset and scale, and again when the axis is zoomed or events are
 * filtered; never when the window moves.
 */
export function usePlate() {
  const dataset = useAtlas(({ document }) => document.dataset);
  const kinds = useAtlas(({ view }) => view.kinds);
  const sources = useAtlas(({ view }) => view.sources);
  const told = useAtlas(({ view }) => view.told);
  const box = useAtlas(({ view }) => view.box);
  const type = useAtlas(({ view }) => view.axisScale);
  const axis = useAtlas(({ view }) => view.axis);
  const { extent, latest } = dataset.index;
  const whole = useMemo(() => timeScale(extent, { type, latest }), [extent, type, latest]);
  const scale = useMemo(
    () => (axis ? timeScale(extent, { type, latest, axis }) : whole),
    [extent, type, latest, axis, whole],
  );
  const full = useMemo(() => layPlate(dataset.events, scale), [dataset, scale]);
  return useMemo(() => {
    const events = matching(dataset, { kinds, sources, told, box });
    const plate = events === dataset.events ? full : thinPlate(full, events, scale);
    const dated = events.filter(isDated);
    const undated = events.filter((event) => !isDated(event));
    const withMark = [...(plate.type === 'lanes' ? dated : []), ...undated.slice(0, MOST)];
    return { scale, whole, plate, dated, undated, marked: withMark.map(({ id }) => id) };
  }, [dataset, kinds, sources, told, box, scale, whole, full]);
}
