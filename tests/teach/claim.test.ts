import { afterEach, expect, test, vi } from 'vitest';
import { type Claim, claim } from '../../src/teach/claim';

/** Two windows that ask around, where there are no locks. */
const open: Claim[] = [];

function claimant(name: string) {
  const seen: string[] = [];
  const mine = claim(name, {
    onHeld: () => seen.push('held'),
    onWait: () => seen.push('waits'),
    onAsked: async () => true,
  });
  open.push(mine);
  return { seen, claim: mine };
}

const last = ({ seen }: { readonly seen: readonly string[] }) => seen.at(-1);

afterEach(() => {
  for (const one of open.splice(0)) one.release();
  vi.unstubAllGlobals();
});

test('without locks one window writes, the other waits, and follows when the first leaves', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('window', { ...globalThis, setTimeout, addEventListener: () => {} });
  vi.stubGlobal('addEventListener', () => {});
  const first = claimant('a');
  await vi.waitFor(() => expect(last(first)).toBe('held'), 3000);
  const second = claimant('a');
  await vi.waitFor(() => expect(last(second)).toBe('waits'), 3000);
  expect(last(first)).toBe('held');
  first.claim.release();
  await vi.waitFor(() => expect(last(second)).toBe('held'), 3000);
});

test('a window that is asked lets go, and waits itself', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('window', { ...globalThis, setTimeout, addEventListener: () => {} });
  vi.stubGlobal('addEventListener', () => {});
  const first = claimant('b');
  await vi.waitFor(() => expect(last(first)).toBe('held'), 3000);
  const second = claimant('b');
  await vi.waitFor(() => expect(last(second)).toBe('waits'), 3000);
  second.claim.ask();
  await vi.waitFor(() => expect(last(second)).toBe('held'), 3000);
  expect(last(first)).toBe('waits');
});
