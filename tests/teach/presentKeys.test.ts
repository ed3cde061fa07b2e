import { describe, expect, test } from 'vitest';
import {
  type Command,
  commandOf,
  type Focus,
  type PresentKey,
  type Situation,
} from '../../src/teach/presentKeys';

const page: Situation = {
  focus: 'page',
  hasSingleKeys: true,
  isRightToLeft: false,
  isSpotlit: false,
  isTyped: false,
};
const key = (name: string, more: Partial<PresentKey> = {}): PresentKey => ({
  key: name,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const word = (pressed: PresentKey, situation: Partial<Situation> = {}) => {
  const command: Command | null = commandOf(pressed, { ...page, ...situation });
  return command && (command.type === 'digit' ? command.digit : command.type);
};

test.each([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  [' ', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['l', 'spotlight'],
  ['p', 'pen'],
  ['e', 'eraser'],
  ['u', 'undo'],
  ['n', 'notes'],
  ['f', 'fullScreen'],
  ['r', 'return'],
  ['a', 'reveal'],
  ['Enter', 'reveal'],
  ['F5', 'stay'],
  ['Escape', 'out'],
  ['7', '7'],
])('%s on the page is %s', (name, expected) => expect(word(key(name))).toBe(expected));

test.each(['Tab', 'x', 'F6', '/', '?'])('%s is left to the page', (name) =>
  expect(word(key(name))).toBeNull(),
);

test('Shift turns the space round', () =>
  expect(word(key(' ', { shiftKey: true }))).toBe('previous'));

test('digits that were typed wait for Enter', () =>
  expect(word(key('Enter'), { isTyped: true })).toBe('jump'));

test('keys with Ctrl, Alt or the command key are the browser’s', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
    for (const name of ['PageDown', 'F5', 'b', 'ArrowRight', '1'])
      expect(word(key(name, { [held]: true }))).toBeNull();
});

test('where writing runs from right to left, the left arrow goes on', () => {
  expect(word(key('ArrowLeft'), { isRightToLeft: true })).toBe('next');
  expect(word(key('ArrowRight'), { isRightToLeft: true })).toBe('previous');
});

test('keys of other alphabets count by their place', () => {
  expect(word(key('и', { code: 'KeyB' }))).toBe('black');
  expect(word(key('ق', { code: 'KeyR' }))).toBe('return');
  expect(word(key('۳', { code: 'Digit3' }))).toBe('3');
});

describe('a clicker', () => {
  const clicked = ['PageDown', 'PageUp', '.', 'b', 'F5', 'Escape'];
  test.each(['page', 'button', 'moved'] satisfies Focus[])(
    'is heard with the focus on: %s',
    (focus) => {
      for (const name of clicked) expect(word(key(name), { focus })).not.toBeNull();
    },
  );
});

test('in a field only what is no writing is heard', () => {
  const heard = ['PageDown', 'PageUp', 'F5'];
  const others = ['b', '.', ' ', 'Enter', 'ArrowRight', '4', 'Home', 'Escape'];
  for (const name of heard) expect(word(key(name), { focus: 'field' })).not.toBeNull();
  for (const name of others) expect(word(key(name), { focus: 'field' })).toBeNull();
});

test('the map and the time line keep their arrows, ends, space and digits', () => {
  for (const name of ['ArrowRight', 'ArrowUp', 'Home', 'End', ' ', 'Enter', '0', '+'])
    expect(word(key(name), { focus: 'moved' })).toBeNull();
});

test('a button keeps space and Enter, and lets arrows through', () => {
  expect(word(key(' '), { focus: 'button' })).toBeNull();
  expect(word(key('Enter'), { focus: 'button' })).toBeNull();
  expect(word(key('ArrowRight'), { focus: 'button' })).toBe('next');
});

test('arrows move the spotlight while there is one', () => {
  expect(word(key('ArrowRight'), { isSpotlit: true })).toBeNull();
  expect(word(key('PageDown'), { isSpotlit: true })).toBe('next');
});

test('who switched single keys off is not surprised by one', () => {
  for (const name of ['b', '.', 'n', '3'])
    expect(word(key(name), { hasSingleKeys: false })).toBeNull();
  expect(word(key('PageDown'), { hasSingleKeys: false })).toBe('next');
});
