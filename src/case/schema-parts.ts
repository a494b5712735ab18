import * as z from 'zod/mini';
import { TBC, type Figure } from '../engine/case';

/*
 * Pieces of the schema. Each carries, as its error, what would be right there, in the words that an officer reads; an
 * object's error for an unknown field is the list of its fields.
 */

export const MISSING: Figure = { value: null };

export const text = z.string({ error: 'text' });

/** Text that may be left out. */
export const words = z.exactOptional(text);

export const yesNo = z.boolean({ error: 'true or false' });

export const number = z.number({ error: 'a number' });

export const wholeNumber = z.int({ error: 'a whole number' });

export function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, { error: `one of: ${values.join(', ')}` });
}

export function record<T extends z.core.$ZodLooseShape>(what: string, fields: T) {
  const names = Object.keys(fields).join(', ');
  return z.strictObject(fields, { error: (issue) => (issue.code === 'unrecognized_keys' ? names : `${what}: { ${names} }`) });
}

export function list<T extends z.core.$ZodType>(of: string, item: T) {
  return z._default(z.array(item, { error: `a list of ${of}` }), []);
}

/** One entry for each council, or for each year; entries left out are missing. */
export function each<T extends z.core.$ZodType>(entry: T) {
  return z._default(z.record(z.string(), entry, { error: 'one entry for each, such as { "HDC": … } or { "2023/24": … }' }), {});
}

const value = z.union([z.number(), z.literal(TBC), z.null()], { error: 'a number, "TBC", or null when it is missing' });

const longFigure = record('a figure', { value, source: words, note: words, formula: words });

const writtenFigure = z.pipe(
  z.union([z.number(), z.literal(TBC), z.null(), longFigure], {
    error: 'a number, "TBC", null when it is missing, or { value, source, note, formula }',
  }),
  z.transform((written): Figure => (typeof written === 'object' && written !== null ? written : { value: written })),
);
writtenFigure.register(z.globalRegistry, {
  id: 'figure',
  description: 'A value, "TBC" (to be confirmed) or null (missing); with a source, a note or the formula that gives it, an object.',
});

/** A figure; left out, it is missing. */
export const figure = z._default(writtenFigure, MISSING);

export function figureOr(otherwise: number) {
  return z._default(writtenFigure, { value: otherwise });
}
