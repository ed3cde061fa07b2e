import type { MessageId } from '../i18n/translate';

/** A key that works wherever the focus is, unless in a field: it presses the control of that name. */
export interface Shortcut {
  readonly presses: string;
  readonly key: string;
  /** Where the key stands on the keyboard, for alphabets that have another letter there. */
  readonly code: string;
  readonly needsControl?: boolean;
}

/** A control is named by its `data-shortcut`; another shortcut is a line here and one in the list below. */
export const shortcuts: readonly Shortcut[] = [
  { presses: 'search', key: '/', code: 'Slash' },
  { presses: 'search', key: 'k', code: 'KeyK', needsControl: true },
  { presses: 'screen', key: 'l', code: 'KeyL' },
  { presses: 'shortcuts', key: '?', code: 'Slash' },
];

/** What the list says: keys as they are written on them, or the message that names them. */
export interface ListedKeys {
  readonly keys: readonly (string | { readonly name: MessageId })[];
  readonly does: MessageId;
}

export const listedShortcuts: readonly {
  readonly title: MessageId;
  readonly note?: MessageId;
  readonly lines: readonly ListedKeys[];
}[] = [
  {
    title: 'shortcuts.page',
    lines: [
      { keys: ['/', 'Ctrl K'], does: 'shortcuts.search' },
      { keys: ['L'], does: 'shortcuts.screen' },
      { keys: ['?'], does: 'shortcuts.this' },
      { keys: ['Esc'], does: 'shortcuts.close' },
    ],
  },
  {
    title: 'time.region',
    note: 'shortcuts.time',
    lines: [
      { keys: ['←', '→'], does: 'shortcuts.step' },
      { keys: [{ name: 'shortcuts.pageKeys' }], does: 'shortcuts.leap' },
      { keys: [{ name: 'shortcuts.ends' }], does: 'shortcuts.toEnds' },
      { keys: [{ name: 'shortcuts.shift' }], does: 'shortcuts.otherEnd' },
      { keys: [{ name: 'shortcuts.space' }], does: 'shortcuts.play' },
      { keys: ['+', '−', '0'], does: 'shortcuts.zoomTime' },
      { keys: ['Esc'], does: 'shortcuts.allTime' },
    ],
  },
  {
    title: 'map.region',
    note: 'shortcuts.map',
    lines: [
      { keys: ['←', '→', '↑', '↓'], does: 'shortcuts.move' },
      { keys: ['+', '−'], does: 'shortcuts.zoom' },
      { keys: [{ name: 'shortcuts.shiftArrows' }], does: 'shortcuts.turn' },
    ],
  },
  {
    title: 'present.keys',
    note: 'present.keysNote',
    lines: [
      { keys: ['F5'], does: 'present.keyStart' },
      {
        keys: ['→', '←', { name: 'shortcuts.pageKeys' }, { name: 'shortcuts.space' }],
        does: 'present.keyGo',
      },
      { keys: [{ name: 'shortcuts.ends' }], does: 'present.keyEnds' },
      { keys: ['1 … 9', 'Enter'], does: 'present.keyJump' },
      { keys: ['B', '.'], does: 'present.black' },
      { keys: ['A', 'Enter'], does: 'present.keyAnswer' },
      { keys: ['R'], does: 'present.keyReturn' },
      { keys: ['L'], does: 'present.keySpot' },
      { keys: ['P', 'E', 'U'], does: 'present.keyPen' },
      { keys: ['N'], does: 'present.notes' },
      { keys: ['F'], does: 'present.fullScreen' },
      { keys: ['Esc'], does: 'present.keyOut' },
    ],
  },
];

/** A key as an event has it. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
  readonly shiftKey?: boolean;
};

/** The shortcut that a key is, if it is one; a letter of another alphabet counts by its place. */
export function shortcutOf(pressed: Pressed): Shortcut | undefined {
  const hasControl = pressed.ctrlKey || pressed.metaKey;
  if (pressed.altKey) return undefined;
  return shortcuts.find(
    (shortcut) => hasControl === (shortcut.needsControl ?? false) && isKey(pressed, shortcut),
  );
}

function isKey({ key, code, shiftKey = false }: Pressed, shortcut: Shortcut): boolean {
  if (/^[!-~]$/.test(key)) return key.toLowerCase() === shortcut.key;
  return code === shortcut.code && shiftKey === (shortcut.key === '?');
}
