import type { BrowserContext } from '@playwright/test';

/**
 * What a page does that a reader does not see: requests to other hosts, messages on the console,
 * errors, and what the Content-Security-Policy refused.
 */
export class Witness {
  readonly requests: URL[] = [];
  private readonly complaints: string[] = [];
  private readonly expected: RegExp[] = [];

  private readonly homes: Set<string>;

  constructor(home: string) {
    this.homes = new Set([home]);
  }

  /** Another origin that the journey serves by itself. */
  welcome(origin: string): void {
    this.homes.add(origin);
  }

  async watch(context: BrowserContext): Promise<void> {
    context.on('request', (request) => this.requests.push(new URL(request.url())));
    context.on('page', (page) => {
      page.on('websocket', (socket) => this.requests.push(new URL(socket.url())));
      page.on('crash', () => this.complain('the page crashed'));
    });
    context.on('weberror', (fault) => this.complain(`error: ${fault.error().message}`));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !isOfMachine(message.text()))
        this.complain(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    await context.exposeBinding('reportViolation', (_, text: string) => this.complain(text));
    await context.addInitScript(() => {
      const { reportViolation } = window as unknown as Record<string, (text: string) => void>;
      window.addEventListener('securitypolicyviolation', (refusal) =>
        reportViolation?.(`policy: ${refusal.violatedDirective} refused ${refusal.blockedURI}`),
      );
    });
  }

  /** A complaint that the journey provokes; it must come, and is no fault then. */
  expect(...patterns: readonly RegExp[]): void {
    this.expected.push(...patterns);
  }

  /** Everything that should not have happened, and what should have and did not. */
  faults(): readonly string[] {
    const isKnown = (complaint: string) => this.expected.some((one) => one.test(complaint));
    const unheard = this.expected.filter((one) => !this.complaints.some((text) => one.test(text)));
    return [
      ...this.strangers().map((url) => `request to another host: ${url.href}`),
      ...this.complaints.filter((complaint) => !isKnown(complaint)),
      ...unheard.map((pattern) => `expected but never heard: ${pattern}`),
    ];
  }

  strangers(): readonly URL[] {
    return this.requests.filter(
      ({ protocol, origin }) => !/^(data|blob):$/.test(protocol) && !this.homes.has(origin),
    );
  }

  private complain(text: string): void {
    this.complaints.push(text);
  }
}

/**
 * Remarks of the driver that draws without a graphics card, of the tests' own tool where it keeps
 * service workers away, and on a machine that is slow to use what has come; no fault of the page.
 */
const isOfMachine = (text: string) =>
  /GL Driver Message|GPU stall due to ReadPixels|registration blocked by Playwright|\.js was preloaded using link preload but not used/.test(
    text,
  );
