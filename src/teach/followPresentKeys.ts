import { areSingleKeysOn } from '../ui/singleKeys';
import { type Command, commandOf, type Focus } from './presentKeys';

interface Listener {
  readonly obey: (command: Command, since: number) => void;
  readonly isSpotlit?: () => boolean;
  readonly isTyped: () => boolean;
}

/** Hears the keys of presenting before anything else does; a dialog that is open keeps its own. */
export function followPresentKeys({ obey, isSpotlit, isTyped }: Listener): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || document.querySelector('dialog[open]')) return;
    const command = commandOf(event, {
      focus: focusOf(event.target),
      hasSingleKeys: areSingleKeysOn(),
      isRightToLeft: document.documentElement.dir === 'rtl',
      isSpotlit: isSpotlit?.() ?? false,
      isTyped: isTyped(),
    });
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    obey(command, event.timeStamp);
  };
  addEventListener('keydown', press, true);
  return () => removeEventListener('keydown', press, true);
}

const MOVED =
  'canvas, [role="application"], [role="slider"], [role="radio"], [role="group"], [role="listbox"], [role="option"], [data-keys], input';
const TYPED = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"])';

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return 'page';
  if (target.matches(TYPED) || (target instanceof HTMLElement && target.isContentEditable))
    return 'field';
  if (target.closest(MOVED)) return 'moved';
  return target.closest('button, summary, a') ? 'button' : scrolls(target) ? 'moved' : 'page';
}

/** What is longer than its room scrolls by arrows and space. */
const scrolls = (element: Element) =>
  element.scrollHeight > element.clientHeight + 1 &&
  /auto|scroll/.test(getComputedStyle(element).overflowY);
