declare module 'edtf' {
  /** Parses an EDTF string; throws a SyntaxError or Error when it is not one. */
  export default function edtf(text: string): {
    readonly min: number;
    readonly max: number;
    readonly precision: number;
  };
}
