import { acceptDifferences } from './accept';
import { linksTo } from './links';
import { watchInputs } from './watch';
import { HostProblem, type Live } from '../../workbook/host';
import { cellA1 } from '../../workbook/r1c1';
import { hidden } from './hidden';
import { inExcel } from './in-excel';
import { asProblem } from './problems';
import { readBuilt } from './reader';
import { rebuildInPlace } from './rebuild-in-place';
import { removeBuilt } from './remove';
import { repair, unfinished } from './repair';
import { findFunctions } from './replace/find';
import { putFunctionsBack } from './replace/put-back';
import { replaceFunctions } from './replace/replace';
import { restoreCells } from './restore';
import { cellValues, selectedCell, selectedLine } from './selected-cell';
import { findNames } from './survey';
import { writeInputs } from './write-inputs';

export const excelLive: Live = {
  survey: () => inExcel('looking at the workbook', findNames),

  readBuilt,
  rebuild: rebuildInPlace,
  remove: removeBuilt,
  restore: restoreCells,
  accept: acceptDifferences,
  writeInputs,
  selectedCell,
  selectedLine,
  cellValues,
  linksTo,
  watchInputs,
  unfinished,
  repair,
  hidden,
  findFunctions,
  replaceFunctions,
  putFunctionsBack,

  goTo: ({ tab, row, column }) =>
    inExcel(`going to ${tab}`, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) {
        throw new HostProblem(`The tab ${tab} is not in this workbook any more.`, 'Undo what removed or renamed it, or build the workbook again.');
      }
      if (sheet.visibility !== 'Visible') {
        throw new HostProblem(`The tab ${tab} is hidden.`, 'Right-click any tab, choose Unhide, then try again.');
      }
      sheet.activate();
      sheet.getRange(cellA1(row, column)).select();
      await context.sync();
    }),

  insertFormula: (formula) =>
    inExcel('inserting a formula', async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address,formulas,values');
      await context.sync();
      // A cell that another one spills into has a value and no formula.
      if (!isEmpty(cell.formulas) || !isEmpty(cell.values)) {
        throw new HostProblem(`The cell ${plainAddress(cell.address)} is not empty, so nothing was changed.`, 'Select an empty cell, then insert again.');
      }
      cell.formulas = [[formula.startsWith('=') ? formula : `=${formula}`]];
      await context.sync();
    }),

  async openFile(bytes) {
    try {
      await Excel.createWorkbook(base64(bytes));
      return 'opened';
    } catch (error) {
      throw asProblem(error, 'opening a new workbook');
    }
  },
};

function isEmpty(cells: readonly (readonly unknown[])[]): boolean {
  return cells.every((line) => line.every((value) => value === '' || value === null));
}

function plainAddress(address: string): string {
  return address.replaceAll('$', '');
}

/** In pieces that fit into one call. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE) text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return btoa(text);
}
