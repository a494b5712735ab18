import { safeParse } from 'zod/mini';
import { checkCase, type PartnershipCase, type Problem } from '../engine';
import { complete } from './complete';
import { FORMAT, migrate, VERSION, type RawDocument } from './migrations';
import { print } from './print';
import { problemsOf } from './problems';
import { caseSchema } from './schema';
import { tidy } from './tidy';

export type ParsedCase = { readonly case: PartnershipCase } | { readonly problems: readonly Problem[] };

/** A case still to be put right may hold what cannot be worked out, as long as it has the shape of a case. */
type Wanted = 'complete' | 'to be put right';

/** Reads a case document from JSON text or from the value of it: the case, or all that is wrong with it at once. */
export function parseCaseDocument(document: unknown, wanted: Wanted = 'complete'): ParsedCase {
  const read = typeof document === 'string' ? parseJson(document) : { value: document };
  if ('problem' in read) return { problems: [read.problem] };
  if (!isRecord(read.value)) return { problems: [{ path: 'document', value: read.value, expected: 'give a case document: { format, version, case }' }] };
  return parseEnvelope(read.value, wanted);
}

/** The document of a case as JSON that reads well: figures are written short wherever that loses nothing. */
export function formatCaseDocument(partnershipCase: PartnershipCase): string {
  return `${print({ format: FORMAT, version: VERSION, case: partnershipCase })}\n`;
}

function parseEnvelope(document: RawDocument, wanted: Wanted): ParsedCase {
  if (document.format !== FORMAT) {
    return { problems: [{ path: 'format', value: document.format, expected: `write "${FORMAT}", the mark of a case document` }] };
  }
  const migrated = migrate(document);
  if ('problem' in migrated) return { problems: [migrated.problem] };
  const extra = Object.keys(document).filter((key) => !['format', 'version', 'case', '$schema'].includes(key));
  const unknown = extra.map((key) => ({ path: key, value: document[key], expected: 'there is no such field: the fields here are format, version, case' }));
  const parsed = parseCase(migrated.case, wanted);
  if (unknown.length === 0) return parsed;
  return { problems: [...unknown, ...('problems' in parsed ? parsed.problems : [])] };
}

function parseCase(written: unknown, wanted: Wanted): ParsedCase {
  const tidied = tidy(written);
  const shaped = safeParse(caseSchema, tidied.value);
  const problems = [...tidied.problems, ...(shaped.success ? [] : problemsOf(shaped.error.issues, tidied.value))];
  if (!shaped.success || problems.length > 0) return { problems };
  const read = complete(shaped.data);
  const wrong = wanted === 'complete' ? checkCase(read) : [];
  return wrong.length > 0 ? { problems: wrong } : { case: read };
}

function parseJson(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { path: 'the file', value: text.slice(0, 40), expected: `choose a case file (.json) or a workbook that was built here (.xlsx); as a case file it cannot be read (${reason})` } };
  }
}

function isRecord(value: unknown): value is RawDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
