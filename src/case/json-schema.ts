import * as z from 'zod/mini';
import { FORMAT, VERSION } from './migrations';
import { caseSchema } from './schema';

const documentSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  case: caseSchema,
});

/** The JSON Schema of a case document as it may be written, for editors that complete and check as one types. */
export function caseJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(documentSchema, { io: 'input' });
  return { $schema, title: 'Partnership business case', ...schema };
}
