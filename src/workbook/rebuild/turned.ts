import type { PartnershipCase } from '../../engine/case';
import { yearRange } from '../../engine/year';
import type { WorkbookCells } from '../cells';
import { signCell, signIn } from '../edit/field-edits';
import type { CellValue } from '../model';
import { tableSearch } from '../read/find-tables';
import { headersOf, normal } from '../read/headers';
import { plain, Refused } from '../tabs/inputs/codec';
import type { Column, RecordTable, Shape } from '../tabs/inputs/record-table';
import { councils } from '../tabs/inputs/records/councils';
import { lines } from '../tabs/inputs/records/lines';
import { MEASURE, measureSign, published } from '../tabs/inputs/records/published';
import type { CellPlace } from '../translate';
import { turnsWith, type TurnsWith } from './turns-with';

/** Typed cells of a workbook that was built in another sign than the case asks for. */
export interface Turned {
  /** Those that are to say the same in the other sign, with the sign itself. */
  readonly cells: readonly CellPlace[];
  /** Formulas that refer to such amounts and to something else: what they would be in the other sign is the officer's to say. */
  readonly mixed: readonly CellPlace[];
}

export const NOTHING_TURNED: Turned = { cells: [], mixed: [] };

/** They are found in the tables as they stand, whatever else was typed or put in there. */
export function turnedCells({ signConvention, firstYear, yearCount }: PartnershipCase, cells: WorkbookCells): Turned {
  const search = tableSearch(cells);
  const councilTable = search(councils);
  if (typeof councilTable === 'string') return NOTHING_TURNED;
  const sign = signIn(councilTable);
  const opposite = sign === 1 ? -1 : 1;
  if ((sign === -1) === (signConvention === 'budget book')) return NOTHING_TURNED;
  const shape: Shape = { codes: [], years: yearRange(firstYear, yearCount), sign };
  const inTable = <R>(kind: RecordTable<R>, isAmount: (column: Column<R>) => boolean, isSaving: (valueOf: (key: string) => CellValue) => boolean): CellPlace[] => {
    const found = search(kind);
    if (typeof found === 'string') return [];
    const { tab } = found;
    const headers = headersOf(found);
    const own = kind.columns(shape).flatMap((each) => { const at = headers.get(normal(each.header)); return at === undefined ? [] : [{ each, at }]; });
    const columns = own.filter(({ each }) => isAmount(each)).map(({ at }) => at);
    const rows = Array.from({ length: Math.max(found.rows - 1, 0) }, (_, i) => found.row + 1 + i)
      .filter((row) => isSaving((key) => tab.value(row, own.find(({ each }) => each.key === key)?.at ?? 0)));
    return rows.flatMap((row) => columns.map((column) => ({ tab: tab.name, row, column })));
  };
  const amounts = [
    ...inTable(lines, ({ belongsTo }) => belongsTo !== null, () => true),
    ...inTable(published, ({ key }) => key === 'value', (valueOf) => {
      const of = MEASURE.read(plain(valueOf('measure')));
      return !(of instanceof Refused) && measureSign(of, sign) !== measureSign(of, opposite);
    }),
  ];
  const own = signCell(councilTable);
  const how = howTurned(cells, amounts);
  return {
    cells: [...(own ? [{ tab: councilTable.tab.name, ...own }] : []), ...amounts.filter((place) => how(place) === 'by itself')],
    mixed: amounts.filter((place) => how(place) === 'mixed'),
  };
}

const OUR_NAME = /^PC_/i;

/** Nil and words say the same in both signs, but not where a formula gives them. */
function howTurned({ tabs }: WorkbookCells, amounts: readonly CellPlace[]): (place: CellPlace) => TurnsWith {
  const key = ({ tab, row, column }: CellPlace): string => `${row},${column},${tab.toLowerCase()}`;
  const all = new Set(amounts.map(key));
  const tables = new Set(tabs.filter(({ name }) => amounts.some(({ tab }) => tab === name)).flatMap((tab) => tab.tables.map(({ name }) => name.toLowerCase())));
  const those = { isAmount: (place: CellPlace) => all.has(key(place)), isOurs: (name: string) => OUR_NAME.test(name) || tables.has(name.toLowerCase()) };
  return (place) => {
    const tab = tabs.find(({ name }) => name === place.tab);
    const formula = tab?.formula(place.row, place.column) ?? null;
    const value = tab?.value(place.row, place.column);
    if (formula === null) return typeof value === 'number' && value !== 0 ? 'by itself' : 'not at all';
    return turnsWith(formula, place, those);
  };
}
