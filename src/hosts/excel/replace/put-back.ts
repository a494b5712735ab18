import { addressOf } from '../../../workbook/places';
import { areaA1 } from '../../../workbook/r1c1';
import type { LeftAlone, PutBack } from '../../../workbook/replace-functions/uses';
import { inExcel } from '../in-excel';
import { rangeOf } from '../places';
import { filling, loadInputs, orAsBefore, writeAll } from './change';
import { keptXml, parseKept, readParts, type Kept, type KeptPart } from './parts';

/** Puts the formulas back that were replaced, where the cells still hold what was written; the others stay kept, and are listed. */
export function putFunctionsBack(): Promise<PutBack> {
  return orAsBefore((undo) => inExcel('putting functions back', async (context) => {
    const parts = await readParts(context);
    const looked = await look(context, latestOf(parts));
    const back = looked.filter(({ why }) => why === null);
    const others = looked.flatMap(({ kept, why }) => (why === null ? [] : [{ kept, why }]));
    undo({ cells: back.map(({ kept: { tab, area }, held }) => ({ tab, area, cells: held.map((line) => line.map(asTyped)) })), xml: parts.map(({ xml }) => xml) });
    await writeAll(context, back.map(({ kept: { tab, area, formula } }) => ({ tab, area, cells: filling(formula, area) })));
    const [first, ...more] = parts;
    if (others.length > 0) first?.part.setXml(keptXml(Math.max(...parts.map(({ xml }) => parseKept(xml).run)), others.map(({ kept }) => kept)));
    else first?.part.delete();
    for (const { part } of more) part.delete();
    await context.sync();
    return {
      putBack: back.map(({ kept }) => addressOfKept(kept)),
      left: others.map(({ kept, why }): LeftAlone => ({ address: addressOfKept(kept), formula: kept.formula, why })),
    };
  }));
}

/** As a cell takes it so that it holds the same again: text stays text, whatever it looks like. */
function asTyped(held: unknown): unknown {
  return typeof held === 'string' && held !== '' && !held.startsWith('=') ? `'${held}` : held;
}

function addressOfKept({ tab, area }: Kept): string {
  return addressOf(tab, area.row, area.column);
}

/** Where a cell was replaced twice, the last counts. */
function latestOf(parts: readonly KeptPart[]): Kept[] {
  const runs = parts.map(({ xml }) => parseKept(xml)).sort((a, b) => a.run - b.run);
  return [...new Map(runs.flatMap(({ kept }) => kept.map((each) => [`${each.tab.toLowerCase()}!${areaA1(each.area)}`, each] as const))).values()];
}

interface Looked {
  readonly kept: Kept;
  /** The formulas that the cells have now. */
  readonly held: readonly (readonly unknown[])[];
  /** Null where the formula can be put back. */
  readonly why: string | null;
}

async function look(context: Excel.RequestContext, all: readonly Kept[]): Promise<Looked[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const asked = all.map((kept) => {
    if (!there.has(kept.tab.toLowerCase())) return { kept, range: null, print: null };
    const range = rangeOf(worksheets.getItem(kept.tab), kept.area);
    range.load('formulas');
    const isThere = kept.inputs?.cells.every(({ tab }) => there.has(tab.toLowerCase())) ?? false;
    return { kept, range, print: kept.inputs && isThere ? loadInputs(context, kept.inputs.cells) : null };
  });
  await context.sync();
  return asked.flatMap(({ kept, range, print }) => {
    const held = range ? (range.formulas as unknown[][]) : [];
    // It was kept, and never replaced: Excel stopped in between.
    return held[0]?.[0] === kept.formula ? [] : [{ kept, held, why: reason(kept, range ? held : null, print) }];
  });
}

function reason({ written, inputs }: Kept, held: readonly (readonly unknown[])[] | null, print: (() => string) | null): string | null {
  if (!held) return 'Its tab is gone.';
  if (JSON.stringify(held) !== JSON.stringify(written)) return 'Its cells do not hold any more what was written into them.';
  // Values do not show whether what the formula refers to was moved.
  if (inputs && print?.() !== inputs.print) return 'The cells that its formula refers to hold something else than when it was replaced: type the formula where it is wanted.';
  return null;
}
