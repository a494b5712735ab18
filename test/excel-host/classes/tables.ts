import { invalidArgument, itemAlreadyExists } from '../errors';
import { define } from '../members';
import { parse } from '../model/area';
import type { Sheet } from '../model/sheet';
import { Table } from '../model/table';
import { Workbook } from '../model/workbook';
import { HostObject } from '../objects';
import { placeFrom, rangeObject, sheetObject, textFrom } from './places';

define<Sheet | Workbook>('TableCollection', {
  items: ({ tables }) => tables.map(tableObject),
  methods: {
    Add({ target, args: [range, hasHeaders], workbook }) {
      const { sheet, area } = placeFrom(range, workbook, target instanceof Workbook ? workbook.active : target);
      if (hasHeaders !== true) throw invalidArgument('only tables that have headers are made here');
      if (sheet.tableAt(area)) throw invalidArgument('a table cannot overlap another');
      if (area.rows < 2) throw invalidArgument('a table of headers alone grows a row that was not asked for');
      const name = workbook.freeName('Table', (each) => workbook.findTable(each) !== undefined);
      const table = new Table(workbook.newId(), sheet, name, area);
      checkHeaders(table);
      sheet.tables.push(table);
      workbook.stale = true;
      return tableObject(table);
    },
  },
});

/** Excel would change such headers by itself, and formulas that name them would not find them. */
function checkHeaders(table: Table): void {
  const { row, column } = table.area;
  const headers = Array.from({ length: table.area.columns }, (_, i) => table.sheet.cell(row, column + i)?.value);
  const wrong = headers.find((header) => typeof header !== 'string' || header.trim() === '');
  if (headers.some((header) => typeof header !== 'string')) throw invalidArgument(`a header is ${String(wrong)}, which Excel would replace`);
  const lower = headers.map((header) => String(header).toLowerCase());
  if (new Set(lower).size < lower.length) throw invalidArgument('two headers are the same, and Excel would change one');
}

function tableObject(table: Table): HostObject<Table> {
  return new HostObject('Table', table, table.store, table.id, table.name);
}

/** Table names and workbook names are one list, and none may read as a cell. */
export function checkFreeName(name: string, workbook: Workbook): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || parse(name) || /^R\d*C?\d*$|^C\d*$/i.test(name)) {
    throw invalidArgument(`"${name}" cannot be a name`);
  }
  if (workbook.findTable(name) || workbook.findName(name)) throw itemAlreadyExists();
}

define<Table>('Table', {
  get: { Name: ({ name }) => name },
  set: {
    Name(table, value, workbook) {
      const name = textFrom(value, 'the name');
      if (name.toLowerCase() !== table.name.toLowerCase()) {
        try {
          checkFreeName(name, workbook);
        } catch {
          // Excel is as vague as this.
          throw invalidArgument(`the table cannot be called "${name}"`);
        }
      }
      workbook.renameTable(table, name);
    },
  },
  objects: {
    Worksheet: ({ sheet }) => sheetObject(sheet),
  },
  methods: {
    GetRange: ({ target: { sheet, area } }) => rangeObject(sheet, area),
  },
});
