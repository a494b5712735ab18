import type { Cell, CellValue as FileValue, ReadOptions, Sheet, Workbook } from 'hucre';
import { readXlsx as readFile } from 'hucre/xlsx';
import type { TabCells, WorkbookCells } from '../../workbook/cells';
import type { CellValue } from '../../workbook/model';
import { namesAmong } from '../../workbook/places';
import { shiftA1 } from '../../workbook/copied-formula';
import { cellA1, parseArea } from '../../workbook/r1c1';
import { fromFile } from './functions';
import { formulaInNote } from './officer';
import { FileProblem } from './problem';

/** The cells, tables and workbook names of an .xlsx file, ours or saved again by Excel or LibreOffice. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookCells> {
  const workbook = await openXlsx(bytes);
  return {
    tabs: workbook.sheets.map((sheet) => new SheetCells(sheet)),
    ...namesAmong((workbook.namedRanges ?? []).flatMap(({ name, range, scope }) => (scope === undefined ? [{ name, refersTo: range }] : []))),
  };
}

/** @throws FileProblem where it is no workbook that can be read */
export async function openXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  refuseOtherFiles(bytes);
  try {
    return await readFile(bytes, options);
  } catch (error) {
    throw new FileProblem('The file is not an Excel workbook (.xlsx), or it is damaged. Open it in Excel, save it as an .xlsx workbook and try again.', { cause: error });
  }
}

/** The container of old .xls files and of workbooks with a password. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileProblem('The file is empty.');
  if (!OLD_CONTAINER.every((byte, i) => bytes[i] === byte)) return;
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  throw new FileProblem(
    text.includes('EncryptedPackage')
      ? 'The workbook has a password. Save a copy without one and open that.'
      : 'The file is an older Excel workbook (.xls). Save it as an .xlsx workbook and open that.',
  );
}

export class SheetCells implements TabCells {
  readonly name: string;
  readonly tables: TabCells['tables'];
  /** The cell that holds the text of formulas that Excel shares between cells, by their index. */
  private readonly shared = new Map<number, { row: number; column: number; formula: string }>();

  constructor(private readonly sheet: Sheet) {
    this.name = sheet.name;
    this.tables = (sheet.tables ?? []).flatMap((table) => {
      const area = parseArea(table.range ?? '');
      return area ? [{ name: table.displayName ?? table.name, ...area }] : [];
    });
    for (const [key, cell] of sheet.cells ?? []) {
      if (cell.formulaSharedIndex === undefined || !cell.formula) continue;
      const [row = 0, column = 0] = key.split(',').map(Number);
      this.shared.set(cell.formulaSharedIndex, { row, column, formula: cell.formula });
    }
  }

  value(row: number, column: number): CellValue {
    return plainValue(this.sheet.rows[row - 1]?.[column - 1]);
  }

  formula(row: number, column: number): string | null {
    const cell = this.sheet.cells?.get(`${row - 1},${column - 1}`);
    if (!cell) return null;
    const formula = this.ownFormula(cell, row, column);
    return formula === null ? formulaInNote(cell.comment?.text) : `=${fromFile(formula)}`;
  }

  private ownFormula(cell: Cell, row: number, column: number): string | null {
    if (cell.formula) return cell.formula;
    if (cell.formulaSharedIndex === undefined) return null;
    const master = this.shared.get(cell.formulaSharedIndex);
    if (!master) throw new FileProblem(`The file is damaged: the formula of ${this.name} ${cellA1(row, column)} is missing.`);
    return shiftA1(master.formula, row - 1 - master.row, column - 1 - master.column);
  }
}

const DAY = 86400000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

function plainValue(value: FileValue | undefined): CellValue {
  if (value === undefined || value === '') return null;
  return value instanceof Date ? (value.getTime() - FIRST_DAY) / DAY : value;
}
