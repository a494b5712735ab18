import { fingerprint } from '../../../workbook/record/fingerprint';
import { HostProblem } from '../../../workbook/host';
import type { Area } from '../../../workbook/model';
import { inExcel } from '../in-excel';
import { rangeOf } from '../places';
import { bytesOf, requests, write } from '../write';
import { readParts } from './parts';

/** Cells that are written, and what they are given: formulas, or values as they are typed. */
export interface Change {
  readonly tab: string;
  readonly area: Area;
  readonly cells: readonly (readonly unknown[])[];
}

/** Writes cells in as few requests as they fit into. */
export async function writeAll(context: Excel.RequestContext, changes: readonly Change[]): Promise<void> {
  const writes = changes.map(({ tab, area, cells }) => ({ ...write((sheet) => (rangeOf(sheet, area).formulas = cells as unknown as string[][]), bytesOf(cells)), tab }));
  for (const request of requests(writes)) {
    for (const each of request) each.run(context.workbook.worksheets.getItem(each.tab));
    await context.sync();
  }
}

/** A formula and what it fills: only the first cell holds anything. */
export function filling(formula: string, { rows, columns }: Area): string[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => (i === 0 && j === 0 ? formula : '')));
}

/** Cells and parts as they were, after a change that failed; the first problem is the one that is said. */
export async function orAsBefore<T>(work: (undo: (before: Before) => void) => Promise<T>): Promise<T> {
  let known: Before | null = null;
  try {
    return await work((before) => (known = before));
  } catch (problem) {
    if (known) await restore(known, problem);
    throw problem;
  }
}

export interface Before {
  readonly cells: readonly Change[];
  readonly xml: readonly string[];
}

async function restore({ cells, xml }: Before, problem: unknown): Promise<void> {
  try {
    await inExcel('putting cells back', async (context) => {
      await writeAll(context, cells);
      const parts = await readParts(context);
      for (const { part } of parts.filter((each) => !xml.includes(each.xml))) part.delete();
      for (const missing of xml.filter((each) => !parts.some((part) => part.xml === each))) context.workbook.customXmlParts.add(missing);
      await context.sync();
    });
  } catch {
    const said = problem instanceof Error ? problem.message : '';
    throw new HostProblem(`${said} Some cells may have been changed already.`, 'Once Excel answers again, put the functions back: what they were is kept in the workbook.', { cause: problem });
  }
}

/** What cells hold that formulas refer to, in short. */
export function loadInputs(context: Excel.RequestContext, cells: readonly { readonly tab: string; readonly area: Area }[]): () => string {
  const ranges = cells.filter(({ area }) => area.rows * area.columns <= MOST_INPUTS).map(({ tab, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(tab), area);
    range.load('values');
    return range;
  });
  return () => fingerprint(JSON.stringify(ranges.map(({ values }) => values as unknown[][])));
}

const MOST_INPUTS = 10_000;
