/**
 * Where the reader came from, so that focus is never lost: a page opened by an action takes the focus
 * to its heading, or to the passage it was opened at, a page come back to takes it to the link that was left by. The first page of a
 * visit takes none.
 */
export class PageTrail {
  private here: string | null = null;
  private stepped: string | null = null;
  private readonly left: { readonly page: string; readonly link: string }[] = [];

  /** A link of the page in view is followed. */
  leave(link: string): void {
    if (this.here !== null) this.left.push({ page: this.here, link });
  }

  /** A step to the page beside this one: the control of the same name keeps the focus there. */
  step(link: string): void {
    this.leave(link);
    this.stepped = link;
  }

  /** A page stands in the document, and the focus stays elsewhere. */
  pass(page: string): void {
    this.stepped = null;
    this.here = page;
  }

  /**
   * A page stands in the document; its links carry `data-link`, its heading `data-heading`. One that
   * playing opens leaves the focus where it is.
   */
  arrive(page: string, root: HTMLElement, isPlayed = false): void {
    const stepped = this.stepped;
    this.stepped = null;
    const isFirst = this.here === null;
    if (isFirst || page === this.here) {
      this.here = page;
      return;
    }
    this.here = page;
    if (isPlayed) {
      root.parentElement?.scrollTo(0, 0);
      return;
    }
    const isReturn = this.left.at(-1)?.page === page;
    const link = isReturn ? linkIn(root, this.left.pop()?.link) : null;
    if (link) returnTo(link);
    else openAt(root, stepped === null ? null : linkIn(root, stepped));
  }
}

/** In the column, or beside it: the table has links of its own. */
function linkIn(root: HTMLElement, name: string | undefined): HTMLElement | null {
  const isLeft = (link: HTMLElement) => link.dataset.link === name;
  const within = (part: ParentNode) => [...part.querySelectorAll<HTMLElement>('[data-link]')];
  return within(root).find(isLeft) ?? within(root.ownerDocument).find(isLeft) ?? null;
}

function returnTo(link: HTMLElement): void {
  link.scrollIntoView({ block: 'center' });
  link.focus({ preventScroll: true });
}

function openAt(root: HTMLElement, control: HTMLElement | null): void {
  const passage = root.querySelector<HTMLElement>('[data-arrive]');
  const target = control ?? passage ?? root.querySelector<HTMLElement>('[data-heading]');
  (passage?.closest('li') ?? root).scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
