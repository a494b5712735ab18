import { ScrollToCellOperation } from '@univerjs/sheets';
import { addressOf } from '../../workbook/places';
import { HostProblem, type Live } from '../../workbook/host';
import { tokens } from '../../workbook/rules/tokens';
import { acceptDifferences } from './accept';
import { rebuildInPlace } from './rebuild';
import { removeBuilt } from './remove';
import { cellValues, selectedCell, selectedLine } from './selected-cell';
import type { Spreadsheet } from './spreadsheet';
import { writeInputs } from './write-inputs';

/** The workbook that is open in the page. What is begun there is always completed or taken back at once, so that nothing is left to repair. */
export function sheetLive(sheet: Spreadsheet, saveFile: (name: string, bytes: Uint8Array) => Promise<void>): Live {
  return {
    async survey() {
      const { tabs, names } = sheet.contents();
      return { tabs: tabs.map(({ name }) => name), tables: tabs.flatMap(({ tables }) => tables.map(({ name }) => name)), names: names.map(({ name }) => name) };
    },
    async readBuilt() {
      // What is not calculated yet is not stale.
      await sheet.calculation.settled();
      return sheet.cells();
    },
    rebuild: (plan, options) => rebuildInPlace(sheet, plan, options),
    remove: (removal) => removeBuilt(sheet, removal),
    async restore(differences) {
      for (const { place, expected } of differences) if (expected) rangeIn(sheet, place).setValue({ f: expected.formula, v: null, p: null, si: null });
      await sheet.calculation.settled();
    },
    accept: (differences, why) => acceptDifferences(sheet, differences, why),
    writeInputs: (edits) => writeInputs(sheet, edits),
    selectedCell: async () => selectedCell(sheet),
    selectedLine: async (most) => selectedLine(sheet, most),
    async cellValues(places) {
      await sheet.calculation.settled();
      return cellValues(sheet, places);
    },
    linksTo: async (tabs) => linksTo(sheet, tabs),
    watchInputs: async (changed) => sheet.watch(changed),
    unfinished: async () => null,
    repair: async () => 'nothing to do',
    async hidden(tabs) {
      return sheet.contents().tabs.filter(({ name }) => tabs.includes(name)).map(({ name, hidden, hiddenRows, hiddenColumns }) => ({ tab: name, isHidden: hidden, rows: hiddenRows, columns: hiddenColumns }));
    },
    findFunctions: async () => [],
    replaceFunctions: async () => ({ replaced: [], left: [] }),
    putFunctionsBack: async () => ({ putBack: [], left: [] }),
    async goTo(place) {
      goTo(sheet, place);
    },
    async insertFormula(formula) {
      const cell = sheet.active.getActiveCell();
      if (!cell) throw new HostProblem('No cell is selected.', 'Select an empty cell, then insert again.');
      if ((cell.getRawValue() ?? '') !== '' || cell.getFormula() !== '') {
        throw new HostProblem(`The cell ${cell.getA1Notation()} is not empty, so nothing was changed.`, 'Select an empty cell, then insert again.');
      }
      cell.setFormula(formula.startsWith('=') ? formula : `=${formula}`);
      await sheet.calculation.settled();
    },
    async openFile(bytes, fileName) {
      await saveFile(fileName, bytes);
      return 'downloaded';
    },
  };
}

interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

export function rangeIn(sheet: Spreadsheet, { tab, row, column }: Place) {
  const found = sheet.active.getSheetByName(tab);
  if (!found) throw new HostProblem(`The tab ${tab} is not in this workbook any more.`, 'Undo what removed or renamed it, or build the workbook again.');
  return found.getRange(row - 1, column - 1);
}

/** Brings a cell into view and selects it. */
export function goTo(sheet: Spreadsheet, place: Place): void {
  const range = rangeIn(sheet, place);
  const tab = sheet.active.getSheetByName(place.tab);
  if (!tab) return;
  if (tab.isSheetHidden()) tab.showSheet();
  sheet.active.setActiveSheet(tab);
  range.activate();
  // Only as far as it takes, and clear of the rows and columns that are frozen.
  sheet.api.syncExecuteCommand(ScrollToCellOperation.id, { unitId: sheet.active.getId(), range: range.getRange() });
}

function linksTo(sheet: Spreadsheet, tabs: readonly string[]): { readonly address: string; readonly formula: string }[] {
  const ours = new Set(tabs.map((name) => name.toLowerCase()));
  const { tabs: all } = sheet.contents();
  const own = sheet.cells();
  const isOurs = ({ name }: { readonly name: string }): boolean => ours.has(name.toLowerCase());
  const tables = new Set(all.filter(isOurs).flatMap((tab) => tab.tables.map(({ name }) => name.toLowerCase())));
  const names = new Set(own.names.filter(({ tab }) => ours.has(tab.toLowerCase())).map(({ name }) => name.toLowerCase()));
  const leads = (formula: string): boolean => tokens(formula.slice(1), 'A1').some(({ kind, text }) => {
    const word = text.toLowerCase();
    return (kind === 'tab' && ours.has(word)) || (kind === 'table' && tables.has(word)) || (kind === 'word' && names.has(word));
  });
  return all.filter((tab) => !isOurs(tab)).flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) => (formula !== undefined && leads(formula) ? [{ address: addressOf(name, row, column), formula }] : [])));
}
