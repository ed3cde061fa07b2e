/** What becomes of a claim to be the one window that writes. */
export interface Claimant {
  /** The claim is granted. */
  readonly onHeld: () => void;
  /** Another window has it; this one is next when that window leaves. */
  readonly onWait: () => void;
  /** Another window asks for it: true lets it go. */
  readonly onAsked: () => Promise<boolean>;
}

export interface Claim {
  /** Asks the window that has it to let it go. */
  readonly ask: () => void;
  readonly release: () => void;
}

/** What one window says to the others. */
type Word = 'ask' | 'held' | 'who' | 'free';

/** A page that is loaded anew waits so long for its own last load to let go; milliseconds. */
const PATIENCE = 300;

/**
 * Claims a name among the windows of this browser, by the Web Locks API where there is one, else by
 * asking around.
 */
export const claim = (name: string, claimant: Claimant): Claim =>
  navigator.locks ? claimByLock(navigator.locks, name, claimant) : claimByAsking(name, claimant);

function channelOf(name: string, hear: (word: Word) => void) {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
  channel?.addEventListener('message', ({ data }) => hear(data as Word));
  return {
    say: (word: Word) => channel?.postMessage(word),
    close: () => channel?.close(),
  };
}

function claimByLock(locks: LockManager, name: string, claimant: Claimant): Claim {
  const over = new AbortController();
  let free: (() => void) | null = null;
  const queue = () => {
    const timer = setTimeout(claimant.onWait, PATIENCE);
    const hold = () =>
      new Promise<void>((resolve) => {
        clearTimeout(timer);
        free = resolve;
        claimant.onHeld();
      });
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    locks.request(name, { signal: over.signal }, hold).catch(() => {
      clearTimeout(timer);
      // A page without an origin of its own may hold no locks, and shares nothing either.
      if (!over.signal.aborted) claimant.onHeld();
    });
  };
  const letGo = () => {
    free?.();
    free = null;
  };
  const channel = channelOf(name, async (word) => {
    if (word !== 'ask' || !free || !(await claimant.onAsked())) return;
    letGo();
    claimant.onWait();
    queue();
  });
  queue();
  return {
    ask: () => channel.say('ask'),
    release: () => {
      over.abort();
      letGo();
      channel.close();
    },
  };
}

function claimByAsking(name: string, claimant: Claimant): Claim {
  let isHeld = false;
  let timer = 0;
  const hold = () => {
    isHeld = true;
    channel.say('held');
    claimant.onHeld();
  };
  const letGo = () => {
    clearTimeout(timer);
    if (isHeld) channel.say('free');
    isHeld = false;
  };
  const contend = () => {
    clearTimeout(timer);
    // Not all at once, where several windows wait.
    timer = window.setTimeout(hold, PATIENCE + Math.random() * PATIENCE);
    channel.say('who');
  };
  const wait = () => {
    clearTimeout(timer);
    claimant.onWait();
  };
  const answers: Readonly<Record<Word, () => unknown>> = {
    who: () => isHeld && channel.say('held'),
    held: () => isHeld || wait(),
    free: () => isHeld || contend(),
    ask: async () => {
      if (!isHeld || !(await claimant.onAsked())) return;
      letGo();
      claimant.onWait();
    },
  };
  const channel = channelOf(name, (word) => answers[word]?.());
  const over = new AbortController();
  const { signal } = over;
  addEventListener('pagehide', letGo, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && contend(), { signal });
  contend();
  return {
    ask: () => channel.say('ask'),
    release: () => {
      over.abort();
      letGo();
      channel.close();
    },
  };
}
