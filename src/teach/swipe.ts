/** Pixels that a finger goes before it is a swipe. */
const FAR = 48;

/** Tells a swipe of one finger along the line of writing from a tap and from scrolling. */
export function followSwipes(element: HTMLElement, onSwipe: (steps: 1 | -1) => void): () => void {
  let start: PointerEvent | null = null;
  const press = (event: PointerEvent) => {
    start = event.pointerType === 'touch' && event.isPrimary ? event : null;
  };
  const lift = (event: PointerEvent) => {
    const x = event.clientX - (start?.clientX ?? event.clientX);
    const y = event.clientY - (start?.clientY ?? event.clientY);
    start = null;
    if (Math.abs(x) < FAR || Math.abs(x) < 1.5 * Math.abs(y)) return;
    const isRightToLeft = getComputedStyle(element).direction === 'rtl';
    onSwipe(x < 0 === isRightToLeft ? -1 : 1);
  };
  const drop = () => {
    start = null;
  };
  element.addEventListener('pointerdown', press);
  element.addEventListener('pointerup', lift);
  element.addEventListener('pointercancel', drop);
  return () => {
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('pointerup', lift);
    element.removeEventListener('pointercancel', drop);
  };
}
