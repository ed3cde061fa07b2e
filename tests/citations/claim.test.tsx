import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Claim } from '../../src/citations/Claim';
import type { AtlasEvent } from '../../src/domain/event';
import type { Source } from '../../src/domain/source';

const sources = [{ id: 'one', title: 'One' }] as unknown as Source[];

/** The claim's numbers as they stand, `|` where the line may break. */
function numbersOf(cited: readonly string[]): string {
  const citations = cited.map((source) => ({ source, paragraph: 1 }));
  const event = { citations } as unknown as AtlasEvent;
  const html = renderToStaticMarkup(
    <Claim event={event} sources={sources}>
      Words
    </Claim>,
  );
  return [...html.matchAll(/<wbr\/>|<button/g)]
    .map(([tag]) => (tag === '<button' ? '1' : '|'))
    .join('');
}

test.each([
  [['one'], '1'],
  [['one', 'one'], '11'],
  [['one', 'one', 'one', 'one'], '1|1|11'],
  // A passage of an article that is not there has no number.
  [['one', 'one', 'one', 'gone'], '1|11'],
])('no number of %j stands alone on a line', (cited, numbers) => {
  expect(numbersOf(cited)).toBe(numbers);
});
