/** What a key asks for while a lesson is presented. */
export type Command = { readonly type: Word } | { readonly type: 'digit'; readonly digit: string };

export type Word =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'jump'
  | 'reveal'
  | 'black'
  | 'spotlight'
  | 'pen'
  | 'eraser'
  | 'undo'
  | 'notes'
  | 'fullScreen'
  | 'return'
  | 'out'
  | 'stay';

/** Where the focus is: on nothing that knows keys, in a field, on a button, or in what arrows move (the map, the time line). */
export type Focus = 'page' | 'field' | 'button' | 'moved';

export interface Situation {
  readonly focus: Focus;
  readonly hasSingleKeys: boolean;
  readonly isRightToLeft: boolean;
  /** Arrows move the spotlight. */
  readonly isSpotlit: boolean;
  /** Digits were typed, and wait for Enter. */
  readonly isTyped: boolean;
}

export type PresentKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

/** A clicker sends these wherever the focus is; F5 must not reload the page before a class. */
const always: Readonly<Record<string, Word>> = {
  PageDown: 'next',
  PageUp: 'previous',
  F5: 'stay',
  Escape: 'out',
};

/** By the letter, and by its place for alphabets that have another letter there. */
const letters: readonly (readonly [key: string, code: string, word: Word])[] = [
  ['.', 'Period', 'black'],
  ['b', 'KeyB', 'black'],
  ['l', 'KeyL', 'spotlight'],
  ['p', 'KeyP', 'pen'],
  ['e', 'KeyE', 'eraser'],
  ['u', 'KeyU', 'undo'],
  ['n', 'KeyN', 'notes'],
  ['f', 'KeyF', 'fullScreen'],
  ['r', 'KeyR', 'return'],
  ['a', 'KeyA', 'reveal'],
];

/** The command of a key, or null where the key is not for presenting. */
export function commandOf(pressed: PresentKey, situation: Situation): Command | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (ctrlKey || metaKey || altKey) return null;
  const isField = situation.focus === 'field';
  const word = always[key];
  if (word) return isField && key === 'Escape' ? null : { type: word };
  if (isField) return null;
  const letter = situation.hasSingleKeys && !shiftKey ? letterOf(pressed) : null;
  if (letter) return { type: letter };
  if (situation.focus === 'moved') return null;
  const digit = situation.hasSingleKeys ? digitOf(pressed) : null;
  if (digit) return { type: 'digit', digit };
  const step = stepOf(pressed, situation);
  return step && { type: step };
}

function letterOf({ key, code }: PresentKey): Word | null {
  const isLatin = /^[!-~]$/.test(key);
  const found = letters.find((one) => (isLatin ? key.toLowerCase() === one[0] : code === one[1]));
  return found?.[2] ?? null;
}

/** By the digit, or by its place where an alphabet has digits of its own. */
function digitOf({ key, code }: PresentKey): string | null {
  if (/^\d$/.test(key)) return key;
  return /^[!-~]$/.test(key) ? null : (/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null);
}

function stepOf({ key, shiftKey }: PresentKey, situation: Situation): Word | null {
  const { focus, isRightToLeft, isSpotlit, isTyped } = situation;
  if (key === ' ') return focus === 'button' ? null : shiftKey ? 'previous' : 'next';
  if (key === 'Enter') return focus === 'button' ? null : isTyped ? 'jump' : 'reveal';
  if (shiftKey) return null;
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  if (isSpotlit) return null;
  const [onward, backward] = isRightToLeft
    ? ['ArrowLeft', 'ArrowRight']
    : ['ArrowRight', 'ArrowLeft'];
  if (key === onward || key === 'ArrowDown') return 'next';
  return key === backward || key === 'ArrowUp' ? 'previous' : null;
}
