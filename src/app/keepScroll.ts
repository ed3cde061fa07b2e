/** A row's link, by the name it has in every theme and language, and how many pixels below the top of the window it stands. */
interface Seen {
  readonly name: string;
  readonly top: number;
}

/**
 * Keeps before the reader what was read while the program loaded: it draws the page anew, and a column
 * that was scrolled would be at its top again.
 */
export function keepScroll(root: HTMLElement): void {
  let seen: Seen | null = null;
  const look = () => {
    const first = linksOf(root).find((link) => topOf(link) >= 0);
    seen = first ? { name: nameOf(first), top: topOf(first) } : null;
  };
  // With the next picture; now the page would be laid out for it.
  requestAnimationFrame(() => scrollerOf(root).scrollTop > 0 && look());
  addEventListener('scroll', look, { capture: true, passive: true });
  const whenDrawn = new MutationObserver(() => {
    whenDrawn.disconnect();
    removeEventListener('scroll', look, { capture: true });
    const same = seen && linksOf(root).find((link) => nameOf(link) === seen?.name);
    if (seen && same) scrollerOf(root).scrollBy({ top: topOf(same) - seen.top });
  });
  whenDrawn.observe(root, { childList: true });
}

const linksOf = (root: HTMLElement) => [...root.querySelectorAll('main li a[data-link]')];
const nameOf = (link: Element) => link.getAttribute('data-link') ?? '';
const topOf = (link: Element) => link.getBoundingClientRect().top;

/** On a phone the whole page scrolls, elsewhere its column. */
function scrollerOf(root: HTMLElement): Element {
  const column = root.querySelector('main');
  return column && getComputedStyle(column).overflowY !== 'visible'
    ? column
    : document.documentElement;
}
