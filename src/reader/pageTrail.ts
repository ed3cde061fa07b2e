/**
 * Where the reader came from, so that focus is never lost: a page opened by an action takes the focus
 * to its heading, a page come back to takes it to the link that was left by. The first page of a
 * visit takes none.
 */
export class PageTrail {
  private here: string | null = null;
  private readonly left: { readonly page: string; readonly link: string }[] = [];

  /** A link of the page in view is followed. */
  leave(link: string): void {
    if (this.here !== null) this.left.push({ page: this.here, link });
  }

  /** A page stands in the document; its links carry `data-link`, its heading `data-heading`. */
  arrive(page: string, root: HTMLElement): void {
    const isFirst = this.here === null;
    if (isFirst || page === this.here) {
      this.here = page;
      return;
    }
    this.here = page;
    const isReturn = this.left.at(-1)?.page === page;
    const link = isReturn ? linkIn(root, this.left.pop()?.link) : null;
    if (link) returnTo(link);
    else openAt(root);
  }
}

const linkIn = (root: HTMLElement, name: string | undefined) =>
  [...root.querySelectorAll<HTMLElement>('[data-link]')].find(
    (element) => element.dataset.link === name,
  ) ?? null;

function returnTo(link: HTMLElement): void {
  link.scrollIntoView({ block: 'center' });
  link.focus({ preventScroll: true });
}

function openAt(root: HTMLElement): void {
  root.scrollIntoView({ block: 'start' });
  root.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
}
