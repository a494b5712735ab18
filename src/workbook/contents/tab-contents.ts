import { formulaOf } from '../blocks-of';
import { TabDress } from '../dress';
import { RowHeights } from '../heights';
import { TAB_COLOURS } from '../look';
import type { Block, TabSpec } from '../model';
import { nameOfTab, tabArea, type TabNames } from '../places';
import { leadsNowhere, type KnownNames } from '../officer-formula';
import { compileR1C1 } from '../r1c1';
import { roomFor } from '../widths';
import type { CellContents, TabContents, ValidationContents } from './contents';
import type { DressedLooks } from './looks';

/** What a tab of a specification may refer to. */
export interface TabSetting {
  /** Names of tabs by id. */
  readonly tabs: TabNames;
  readonly known: KnownNames;
  readonly looks: DressedLooks;
}

/** A tab of a specification as it stands once it is built. */
export function tabContents(tab: TabSpec, setting: TabSetting): TabContents {
  const { cells, heights } = cellsOf(tab, setting);
  const { table, freeze, landscape, repeats, breaks, unprinted, highlights, name } = tab;
  return {
    name, cells, freeze, landscape, breaks, unprinted, highlights,
    repeats: freeze.rows > 0 ? null : (repeats.rows?.first ?? null),
    widths: tab.widths,
    heights: [...heights.rows()].map(([row, { height }]) => ({ row: row + 1, height })),
    hiddenRows: [], hiddenColumns: [], merges: [], rules: [], limits: [],
    gridlines: false,
    colour: TAB_COLOURS[tab.kind],
    hidden: false,
    tables: table ? [{ name: table.name, row: table.row, column: table.column, headers: table.headers, rowCount: table.rowCount }] : [],
    links: linksOf(tab, setting),
    validations: validationsOf(tab, setting),
  };
}

export function linksOf({ links }: TabSpec, { tabs }: Pick<TabSetting, 'tabs'>): TabContents['links'] {
  return links.map(({ row, column, tab, target }) => ({ row, column, tab: nameOfTab(tabs, tab), target }));
}

export function validationsOf({ validations }: TabSpec, { tabs }: Pick<TabSetting, 'tabs'>): ValidationContents[] {
  return validations.map(({ area, list, message, lenient }) => ({
    area, message, lenient,
    list: 'area' in list ? tabArea(nameOfTab(tabs, list.tab), list.area) : list,
  }));
}

export function cellsOf(tab: TabSpec, { known, looks }: Omit<TabSetting, 'tabs'>): { readonly cells: CellContents[]; readonly heights: RowHeights } {
  const cells: CellContents[] = [];
  const heights = new RowHeights();
  const dressed = new TabDress(tab);
  for (const block of tab.blocks) {
    const officers = new Map(block.officerFormulas.map((each) => [`${each.row},${each.column}`, each.formula]));
    block.values.forEach((line, i) => {
      const print = rowFormula(block, i);
      line.forEach((value, j) => {
        const [row, column] = [block.row + i, block.column + j];
        const worn = dressed.of(block, i, j);
        const officer = officers.get(`${i},${j}`);
        heights.add(row, value, worn, roomFor(tab, row, column));
        cells.push({ row, column, value, look: looks.place(worn), ...(print ? { formula: `=${print(row, column)}` } : officer === undefined ? {} : typed(officer, known)) });
      });
    });
  }
  return { cells, heights };
}

function rowFormula(block: Block, row: number): ((row: number, column: number) => string) | null {
  const formula = formulaOf(block, row);
  return formula === null ? null : compiled(formula);
}

let last: { readonly formula: string; readonly print: (row: number, column: number) => string } | null = null;

/** Rows mostly repeat the formula above them. */
function compiled(formula: string): (row: number, column: number) => string {
  if (last?.formula !== formula) last = { formula, print: compileR1C1(formula) };
  return last.print;
}

/** Begins a note that keeps a formula which leads out of the workbook. */
export const KEPT_FORMULA = 'Formula of the workbook that this figure came from: ';

/** An officer's formula; where it leads out of the workbook the cell keeps its value, and a note the formula. */
function typed(formula: string, known: KnownNames): Pick<CellContents, 'formula' | 'note'> {
  const spelled = `=${formula.replace(/^=/, '')}`;
  return leadsNowhere(spelled, known) ? { note: KEPT_FORMULA + spelled } : { formula: spelled };
}
