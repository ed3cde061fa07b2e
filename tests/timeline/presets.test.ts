import { expect, test } from 'vitest';
import { windowText } from '../../src/state/calendar';
import { isDated } from '../../src/timeline/mark';
import { commonPresets, yearPresets } from '../../src/timeline/presets';
import { datasetWith, eventAt } from './timeline.fixture';

const names = (dates: readonly string[]) => {
  const events = dates.map((edtf, at) => eventAt(`e${at}`, edtf)).filter(isDated);
  return yearPresets(datasetWith(events).events.filter(isDated), 'en').map(({ name }) => name);
};

test('each calendar year that has events is offered, open sides left out', () => {
  expect(names(['2017', '2020-03', '2014/..', '2020-06/2021-02'])).toEqual([
    '2014',
    '2017',
    '2020',
    '2021',
  ]);
});

test('where there are many years, decades are offered', () => {
  expect(names(['1981', '1990/2005'])).toEqual(['1980 to 1989', '1990 to 1999', '2000 to 2009']);
});

test('the last year ends on the day of the latest article', () => {
  const [all, year] = commonPresets(Date.UTC(2024, 5, 28));
  expect(all?.window).toBeNull();
  expect(year?.window && windowText(year.window)).toEqual({ from: '2023-06-28', to: '2024-06-27' });
  expect(commonPresets(null)).toHaveLength(1);
});
