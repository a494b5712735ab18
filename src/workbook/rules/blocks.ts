import type { Block, Layered, TabSpec } from '../model';
import { cellA1 } from '../r1c1';
import type { Rule, RuleBreach } from './breach';
import { cellsOf, placeOf } from './walk';

/** A block is a rectangle with a style and a format for every cell; inputs have no formula, calculations one for each row. */
export const soundBlocks: Rule = (spec) =>
  spec.tabs.flatMap((tab) =>
    tab.blocks.flatMap((block) => faults(block).map((says): RuleBreach => ({ rule: 'sound blocks', tab: tab.name, cell: cellA1(block.row, block.column), says: `${block.id}: ${says}` }))));

function faults(block: Block): string[] {
  const { kind, formulas, values, officerFormulas } = block;
  const columns = values[0]?.length ?? 0;
  const found: string[] = [];
  if (columns === 0 || values.some((line) => line.length !== columns)) found.push('its values are not a rectangle');
  if (kind !== 'calculation' && formulas !== null) found.push(`${kind} cells cannot be formulas too`);
  if (kind === 'calculation' && formulas === null) found.push('calculated cells have no formula');
  if (Array.isArray(formulas) && formulas.length !== values.length) found.push(`${formulas.length} formulas for ${values.length} rows`);
  if (kind !== 'input' && officerFormulas.length > 0) found.push(`${kind} cells cannot hold an officer's formula`);
  for (const { row, column } of officerFormulas) {
    if (values[row]?.[column] === undefined) found.push(`an officer's formula stands outside the block, at row ${row}, column ${column} of it`);
  }
  for (const [what, layered] of [['styles', block.style], ['formats', block.format]] as const) {
    const wrong = layerFault(layered, values.length, columns);
    if (wrong) found.push(`${wrong} of ${what}`);
  }
  return found;
}

function layerFault(layered: Layered<string>, rows: number, columns: number): string | null {
  if (typeof layered === 'string') return null;
  const [given, needed] = 'rows' in layered ? [layered.rows.length, rows] : [layered.columns.length, columns];
  return given === needed ? null : `${given} instead of ${needed}`;
}

/** A formula gives text or a number, so that no evaluator shows an error or an infinite number. */
export const soundValues: Rule = (spec) =>
  spec.tabs.flatMap((tab) =>
    [...cellsOf(tab)].flatMap(({ value, row, column }): RuleBreach[] => {
      const says = typeof value === 'number' && !Number.isFinite(value) ? `${value} is not a number that a cell can hold` : typeof value === 'string' && value.length > LONGEST_TEXT ? `${value.length} characters; a cell holds ${LONGEST_TEXT}` : null;
      return says === null ? [] : [{ rule: 'sound values', tab: tab.name, cell: cellA1(row, column), says }];
    }));

const LONGEST_TEXT = 32767;

/** Blocks do not overlap, and have their own ids. */
export const blocksApart: Rule = (spec) => {
  const ids = new Set<string>();
  return spec.tabs.flatMap((tab) => [...overlaps(tab), ...tab.blocks.flatMap((block): RuleBreach[] => {
    const again = ids.has(block.id);
    ids.add(block.id);
    return again ? [{ rule: 'blocks apart', tab: tab.name, cell: cellA1(block.row, block.column), says: `the id ${block.id} is used twice` }] : [];
  })]);
};

function overlaps(tab: TabSpec): RuleBreach[] {
  const taken = new Map<number, Block>();
  const found: RuleBreach[] = [];
  const reported = new Set<Block>();
  for (const { block, row, column } of cellsOf(tab)) {
    const place = placeOf(row, column);
    const other = taken.get(place);
    if (other && !reported.has(block)) {
      reported.add(block);
      found.push({ rule: 'blocks apart', tab: tab.name, cell: cellA1(row, column), says: `${block.id} lies over ${other.id}` });
    }
    taken.set(place, block);
  }
  return found;
}
