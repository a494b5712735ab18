/** Something in a case that must be put right before it can be appraised. */
export interface Problem {
  /** "posts[2].basis" */
  readonly path: string;
  readonly value: unknown;
  /** A sentence that says what would be right. */
  readonly expected: string;
}

/** A case with problems: all of them at once. */
export class CaseProblems extends Error {
  override readonly name = 'CaseProblems';

  constructor(readonly problems: readonly Problem[]) {
    super(['The case cannot be appraised:', ...problems.map(describe)].join('\n'));
  }
}

/** One line for one problem: where, what is there, what would be right. */
export function describe({ path, value, expected }: Problem): string {
  return `${path} is ${show(value)}: ${expected}`;
}

function show(value: unknown): string {
  if (value === undefined || value === null) return 'missing';
  return typeof value === 'object' || typeof value === 'string' ? JSON.stringify(value) : String(value);
}
