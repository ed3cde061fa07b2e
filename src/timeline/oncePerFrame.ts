/** Passes on the latest value once an animation frame; `flush` passes on what waits, now. */
export function oncePerFrame<T>(apply: (value: T) => void) {
  let waiting: { readonly value: T } | null = null;
  let frame = 0;
  const flush = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const latest = waiting;
    waiting = null;
    if (latest) apply(latest.value);
  };
  const push = (value: T) => {
    waiting = { value };
    if (frame === 0) frame = requestAnimationFrame(flush);
  };
  return { push, flush };
}
