import * as z from 'zod/mini';
import { TBC, type Figure } from '../engine/case';

/*
 * Pieces of the schema. Each carries, as its error, what would be right there, in the words that an officer reads; an
 * object's error for an unknown field is the list of its fields.
 */

export const MISSING: Figure = { value: null };

export const text = z.string({ error: 'write text' });

/** Text that may be left out. */
export const words = z.exactOptional(text);

export const yesNo = z.boolean({ error: 'write true or false' });

export const number = z.number({ error: 'write a number' });

export const wholeNumber = z.int({ error: 'write a whole number' });

export function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, { error: `write one of: ${values.join(', ')}` });
}

export function record<T extends z.core.$ZodLooseShape>(what: string, fields: T) {
  const names = Object.keys(fields).join(', ');
  return z.strictObject(fields, { error: (issue) => (issue.code === 'unrecognized_keys' ? names : `give ${what}: { ${names} }`) });
}

export function list<T extends z.core.$ZodType>(of: string, item: T) {
  return z._default(z.array(item, { error: `give a list of ${of}` }), []);
}

/** One entry for each council, or for each year; entries left out are missing. */
export function each<T extends z.core.$ZodType>(entry: T) {
  return z._default(z.record(z.string(), entry, { error: 'give one entry for each, such as { "HDC": … } or { "2023/24": … }' }), {});
}

const value = z.union([z.number(), z.literal(TBC), z.null()], { error: 'write a number, "TBC", or null when it is missing' });

const longFigure = record('a figure', { value, source: words, note: words, formula: words });

const writtenFigure = z.pipe(
  z.union([z.number(), z.literal(TBC), z.null(), longFigure], {
    error: 'write a number, "TBC", null when it is missing, or { value, source, note, formula }',
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
