import type { Area } from '../../../workbook/model';

/** Where the formulas are kept that native formulas or values took the place of. */
export const REPLACED_NAMESPACE = 'urn:partnership-case:replaced';

/** One formula that was replaced: what stood there, and what stands there since. */
export interface Kept {
  readonly tab: string;
  readonly area: Area;
  /** Of the first cell, which filled the others. */
  readonly formula: string;
  /** What Excel gives as the formulas of all the cells. */
  readonly written: readonly (readonly (string | number | boolean)[])[];
  /** For values: the cells that the formula refers to, and a fingerprint of what they held. Null for formulas, which Excel moves along. */
  readonly inputs: { readonly cells: readonly { readonly tab: string; readonly area: Area }[]; readonly print: string } | null;
}

/** Letters that XML has no place for, or a meaning, are written as JSON does. */
export function keptXml(run: number, kept: readonly Kept[]): string {
  const text = JSON.stringify(kept).replace(/[<>&\p{Cc}\p{Cs}\p{Cn}]/gu, (letters) =>
    Array.from({ length: letters.length }, (_, i) => `\\u${letters.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''));
  return `<replaced xmlns="${REPLACED_NAMESPACE}" run="${run}">${text}</replaced>`;
}

/** What a part keeps, and of which run it is; nothing where it is not what `keptXml` writes. */
export function parseKept(xml: string): { readonly run: number; readonly kept: readonly Kept[] } {
  const [, run = '0', text = '[]'] = /<replaced [^>]*run="(\d+)"[^>]*>([\s\S]*)<\/replaced>/.exec(xml) ?? [];
  const parsed: unknown = JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&apos;', "'"));
  return { run: Number(run), kept: Array.isArray(parsed) ? parsed.filter(isKept) : [] };
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && ['tab', 'area', 'formula', 'written', 'inputs'].every((key) => key in value);
}

export interface KeptPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** All the parts in which formulas are kept; one sync to find them and one to read them. */
export async function readParts(context: Excel.RequestContext): Promise<KeptPart[]> {
  const found = context.workbook.customXmlParts.getByNamespace(REPLACED_NAMESPACE);
  found.load('items/id');
  await context.sync();
  if (found.items.length === 0) return [];
  const texts = found.items.map((part) => part.getXml());
  await context.sync();
  return found.items.map((part, i) => ({ part, xml: texts[i]?.value ?? '' }));
}
