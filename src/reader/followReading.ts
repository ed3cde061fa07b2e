/** A band of the window in which one reads, as margins above and below it; lower where the map is above. */
const BAND = { beside: '-25% 0px -65% 0px', below: '-55% 0px -35% 0px' };

/** Tells which paragraph comes to the line at which one reads; what it returns ends that. */
export function followReading(
  text: HTMLElement,
  onParagraph: (number: number) => void,
): () => void {
  const isBelow = matchMedia('(max-width: 56rem)').matches;
  const observer = new IntersectionObserver(
    (entries) => {
      const read = entries.find(({ isIntersecting }) => isIntersecting);
      const number = Number((read?.target as HTMLElement | undefined)?.dataset.paragraph);
      if (number) onParagraph(number);
    },
    { rootMargin: isBelow ? BAND.below : BAND.beside },
  );
  for (const block of text.querySelectorAll('[data-paragraph]')) observer.observe(block);
  return () => observer.disconnect();
}
