/** Something wrong in a case: where, what stands there, and what would be right. */
export interface Problem {
  readonly path: string;
  readonly value: unknown;
  readonly expected: string;
}
