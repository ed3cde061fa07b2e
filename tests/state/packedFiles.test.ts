import { expect, it } from 'vitest';
import {
  addressOfFile,
  homeAddress,
  isPacked,
  openFile,
  unpackFiles,
} from '../../src/state/packedFiles';

it('a page that carries its files answers for the network, and sends its readers home', async () => {
  expect(isPacked()).toBe(false);
  expect(addressOfFile('data/a.svg')).toBe('data/a.svg');
  const files = new Map([['data/a.json', new Blob(['{"a":1}'])]]);
  unpackFiles({ files, home: 'https://atlas.test/' });
  expect(isPacked()).toBe(true);
  expect(await (await openFile('data/a.json')).json()).toEqual({ a: 1 });
  expect((await openFile('data/b.json')).status).toBe(404);
  expect(addressOfFile('data/a.json')).toMatch(/^blob:/);
  expect(addressOfFile('data/a.json')).toBe(addressOfFile('data/a.json'));
  expect(addressOfFile('data/b.svg')).toBe('data:,');
  expect(homeAddress()).toBe('https://atlas.test/');
});
