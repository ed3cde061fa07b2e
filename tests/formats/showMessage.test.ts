import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseShowMessage, showRoles } from '../../src/formats/showMessage';

const state = {
  type: 'state',
  sender: 'one',
  role: 'screen',
  turn: 4,
  step: 3,
  isBlack: false,
  isRevealed: true,
  isOff: false,
  timer: { since: null, spent: { 1: 1200 } },
};

test.each([
  { type: 'ask' },
  state,
  { ...state, timer: { since: 5, spent: {} } },
  { type: 'return' },
  { type: 'bye', role: 'presenter' },
])('is read: %j', (message) => expect(parseShowMessage(message)).toEqual(message));

test.each([
  null,
  'ask',
  [],
  {},
  { type: 'erase' },
  { ...state, step: 0 },
  { ...state, step: 2.5 },
  { ...state, step: 1e9 },
  { ...state, turn: -1 },
  { ...state, sender: 'x'.repeat(100) },
  { ...state, role: 'teacher' },
  { ...state, isBlack: 'yes' },
  { ...state, timer: null },
  { ...state, timer: { since: Number.NaN, spent: {} } },
  { ...state, timer: { since: null, spent: { __proto: 1 } } },
  { ...state, timer: { since: null, spent: { 1: -1 } } },
  { type: 'bye' },
])('is not read: %j', (message) => expect(parseShowMessage(message)).toBeNull());

test('whatever comes, it is a message of the known shape or none', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const message = parseShowMessage(value);
      if (message?.type === 'state') expect(showRoles).toContain(message.role);
    }),
  );
});

test('what else a message carries is left behind', () => {
  expect(parseShowMessage({ type: 'ask', html: '<b>' })).toEqual({ type: 'ask' });
});
