/**
 * Calls when the browser has nothing else to do, after so many milliseconds in any case; at once in a
 * browser that cannot tell.
 */
export function whenIdle(work: () => void, patience: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: patience });
  else work();
}
