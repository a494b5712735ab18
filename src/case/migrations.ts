import type { Problem } from '../engine';

export const FORMAT = 'partnership-case';

/** A document as it was read, before its shape is known. */
export type RawDocument = Readonly<Record<string, unknown>>;

/** Lifts a document's case from one version of the format to the next. */
export type Migration = (oldCase: unknown) => unknown;

/** The migration at place n lifts version n + 1 to version n + 2. */
export const MIGRATIONS: readonly Migration[] = [
  // Version 2 has a place for decisions on bases and notes on grades; a case of version 1 has none.
  (oldCase) => oldCase,
];

export const VERSION = MIGRATIONS.length + 1;

/** The case of a document in the newest version of the format, or why it cannot be had. */
export function migrate(document: RawDocument, migrations = MIGRATIONS): { readonly case: unknown } | { readonly problem: Problem } {
  const newest = migrations.length + 1;
  const { version } = document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { problem: { path: 'version', value: version, expected: `write a version of the format, from 1 to ${newest}` } };
  }
  if (version > newest) {
    const expected = `this release reads versions up to ${newest}: a newer one wrote the file, so open it with that`;
    return { problem: { path: 'version', value: version, expected } };
  }
  return { case: migrations.slice(version - 1).reduce((written, lift) => lift(written), document.case) };
}
