/** A fault in the data: where it stands, what is wrong, and how to mend it. */
export interface Problem {
  readonly file: string;
  /** The record's id, or its place in the list; empty for the file as a whole. */
  readonly record: string;
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;
}

/** A result that keeps what is good and names what is not. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
  /** Records read, and how many of them were rejected: input = rejected + accepted. */
  readonly input: number;
  readonly rejected: number;
}
