/** A small sheet that shows a function at work, and plain Excel formulas beside it that come to the same. */
export interface FunctionExample {
  /** What the example shows, in a few words. */
  readonly shows: string;
  /** The figures typed in, by address. */
  readonly cells: Readonly<Record<string, number>>;
  /** The call, over those cells. */
  readonly formula: string;
  /** The same call as JavaScript values: ranges as rows of cells, a left-out argument as null. */
  readonly args: readonly unknown[];
  /** The result, which spills in this shape. */
  readonly expected: readonly (readonly number[])[];
  readonly twin: NativeTwin;
}

/** Formulas that need no add-in, from the closed list of functions, without arrays. */
export interface NativeTwin {
  /** The formula that gives the first cell of the result. */
  readonly formula: string;
  /** Every formula to enter, by address, steps first; all may be entered in this order. */
  readonly formulas: Readonly<Record<string, string>>;
  /** The addresses that then hold the result, in the shape of `expected`. */
  readonly results: readonly (readonly string[])[];
}
