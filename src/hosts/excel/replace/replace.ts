import { HostProblem } from '../../../workbook/host';
import type { Area, CellValue } from '../../../workbook/model';
import { replacementFor, type FunctionUse, type LeftAlone, type Replaced } from '../../../workbook/replace-functions/uses';
import { inExcel } from '../in-excel';
import { rangeOf } from '../places';
import { filling, loadInputs, orAsBefore, writeAll, type Change } from './change';
import { keptXml, parseKept, readParts, type Kept } from './parts';

interface Wanted {
  readonly use: FunctionUse;
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
}

/** As much as a request holds with room to spare. */
const MOST_LETTERS = 1_500_000;

/**
 * Replaces formulas with our functions by native formulas or by what they show: all that can be, or nothing. What stood there is
 * kept in the workbook before anything is written:
 *
 *   look again ─▶ keep what stood there ─▶ write ─▶ keep how Excel spells what was written
 */
export function replaceFunctions(uses: readonly FunctionUse[], as: 'formulas' | 'values'): Promise<Replaced> {
  const left: LeftAlone[] = [];
  const leave = ({ address, formula }: FunctionUse, why: string): void => void left.push({ address, formula, why });
  const wanted = uses.flatMap((use): Wanted[] => {
    const cells = replacementFor(use, as);
    if (typeof cells !== 'string' && use.size) return [{ use, cells, area: { row: use.row, column: use.column, ...use.size } }];
    leave(use, typeof cells === 'string' ? cells : '');
    return [];
  });
  return orAsBefore((undo) => inExcel('replacing functions', async (context) => {
    const before = await readParts(context);
    const { ready, prints } = await stillSo(context, wanted, as, leave);
    if (ready.length === 0) return { replaced: [], left };
    const run = 1 + Math.max(0, ...before.map(({ xml }) => parseKept(xml).run));
    const kept = ready.map(({ use, area, cells }, i): Kept => ({
      tab: use.tab, area, formula: use.formula, written: cells as Kept['written'], inputs: as === 'values' ? { cells: use.refersTo, print: prints[i] ?? '' } : null,
    }));
    const xml = keptXml(run, kept);
    if (xml.length > MOST_LETTERS) throw new HostProblem('There are more functions than can be replaced at once.', 'Replace those of one tab at a time.');
    undo({ cells: ready.map(({ use, area }) => ({ tab: use.tab, area, cells: filling(use.formula, area) })), xml: before.map((each) => each.xml) });
    const part = context.workbook.customXmlParts.add(xml);
    part.load('id');
    await context.sync();
    await writeAll(context, ready.map(({ use, area, cells }): Change => ({ tab: use.tab, area, cells: as === 'values' ? cells.map((line) => line.map(asTyped)) : cells })));
    const spelled = ready.map(({ use, area }) => loaded(context, use.tab, area));
    await context.sync();
    part.setXml(keptXml(run, kept.map((each, i) => ({ ...each, written: (spelled[i]?.formulas ?? []) as Kept['written'] }))));
    await context.sync();
    return { replaced: ready.map(({ use }) => use.address), left };
  }));
}

/** Text stays text, whatever it looks like. */
function asTyped(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' ? `'${value}` : (value ?? '');
}

/** Those that are as they were when they were found. */
async function stillSo(
  context: Excel.RequestContext, wanted: readonly Wanted[], as: 'formulas' | 'values', leave: (use: FunctionUse, why: string) => void,
): Promise<{ ready: Wanted[]; prints: string[] }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const asked = wanted.flatMap((each) => {
    const gone = [each.use.tab, ...each.use.refersTo.map(({ tab }) => tab)].some((tab) => !there.has(tab.toLowerCase()));
    if (gone) leave(each.use, CHANGED);
    return gone ? [] : [{ each, range: loaded(context, each.use.tab, each.area), print: as === 'values' ? loadInputs(context, each.use.refersTo) : () => '' }];
  });
  await context.sync();
  const ready = asked.filter(({ each, range }) => {
    const formulas = range.formulas as unknown[][];
    const same = formulas[0]?.[0] === each.use.formula && JSON.stringify(range.values) === JSON.stringify(each.use.shows);
    const isText = (range.numberFormat as unknown[][]).flat().includes('@');
    if (!same) leave(each.use, CHANGED);
    else if (isText) leave(each.use, 'Its cells have the text format, in which a formula is not calculated: give them another one first.');
    return same && !isText;
  });
  return { ready: ready.map(({ each }) => each), prints: ready.map(({ print }) => print()) };
}

const CHANGED = 'It was changed since it was found: look for functions again.';

function loaded(context: Excel.RequestContext, tab: string, area: Area): Excel.Range {
  const range = rangeOf(context.workbook.worksheets.getItem(tab), area);
  range.load('formulas,values,numberFormat');
  return range;
}
