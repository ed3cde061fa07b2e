/** Keeps the screen from going dark, anew whenever the page is seen again; without that ability it does nothing. */
export function keepAwake(): () => void {
  let isOver = false;
  let lock: WakeLockSentinel | null = null;
  const request = async () => {
    if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    // Refused on a low battery: the screen may go dark, and nothing is lost.
    const granted = await navigator.wakeLock?.request('screen').catch(() => null);
    lock = granted ?? null;
    if (isOver) release();
  };
  const release = () => void lock?.release().catch(() => undefined);
  void request();
  document.addEventListener('visibilitychange', request);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', request);
    release();
  };
}
