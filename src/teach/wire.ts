/** Carries messages between the windows of one presented lesson; what it receives is not trusted yet. */
export interface Wire {
  readonly post: (message: object) => void;
  readonly close: () => void;
}

type Receive = (message: unknown) => void;

const linked = new Set<Window>();

/** A window that was opened from here, for where windows of one file know nothing of each other. */
export function linkWindow(other: Window): void {
  linked.add(other);
}

/** Pages opened as files share no channel in some browsers; there the opener and the opened talk. */
export const openWire = (name: string, receive: Receive): Wire =>
  typeof BroadcastChannel === 'function' && location.protocol !== 'file:'
    ? channelWire(name, receive)
    : linkedWire(name, receive);

function channelWire(name: string, receive: Receive): Wire {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => receive(data);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}

function linkedWire(name: string, receive: Receive): Wire {
  if (window.opener) linked.add(window.opener as Window);
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (!source || !isLetter(data) || data.wire !== name) return;
    // After a reload the opener no longer knows whom it opened: who writes by this name is answered.
    linked.add(source as Window);
    receive(data.message);
  };
  addEventListener('message', listen);
  return {
    // A file has no origin that could be named.
    post: (message) => {
      for (const other of linked) other.postMessage({ wire: name, message }, '*');
    },
    close: () => removeEventListener('message', listen),
  };
}

const isLetter = (data: unknown): data is { readonly wire: unknown; readonly message: unknown } =>
  typeof data === 'object' && data !== null && 'wire' in data && 'message' in data;
