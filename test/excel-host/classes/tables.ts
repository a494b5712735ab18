import { invalidArgument, itemAlreadyExists } from '../errors';
import { define } from '../members';
import { lastColumn, parse } from '../model/area';
import { addRows, isFree } from '../model/grow-table';
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
      const name = workbook.freeName('Table', (each) => (workbook.findTable(each) ?? workbook.findName(each)) !== undefined);
      const table = new Table(workbook.newId(), sheet, name, area);
      for (let { column } = area; column <= lastColumn(area); column += 1) {
        const header = sheet.value(area.row, column);
        sheet.put(area.row, column, { value: String(header), formula: null });
      }
      table.nameHeaders();
      sheet.tables.push(table);
      workbook.stale = true;
      return tableObject(table);
    },
  },
});

function tableObject(table: Table): HostObject<Table> {
  return new HostObject('Table', table, table.store, table.id, table.name);
}

/** Table names and workbook names are one list, and none may read as a cell. */
export function checkFreeName(name: string, workbook: Workbook): void {
  const readsAsCell = parse(name) !== null || /^(R\d+|C\d+|R\d+C\d+)/i.test(name) || /^(R|C|RC|TRUE|FALSE)$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) || name.length > 255 || readsAsCell) {
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
    Rows: (table) => new HostObject('TableRowCollection', table),
  },
  methods: {
    GetRange: ({ target: { sheet, area } }) => rangeObject(sheet, area),
  },
});

/** A row below the last one, as if somebody typed there; nothing else is asked for here. */
define<Table>('TableRowCollection', {
  methods: {
    Add({ target: table, args: [index, values], workbook }) {
      if (![undefined, null, -1].includes(index as null) || (values ?? null) !== null) throw invalidArgument('only empty rows at the end are added here');
      const { area, sheet } = table;
      const row = { ...area, row: area.row + area.rows, rows: 1 };
      if (!isFree(sheet, table, row)) throw invalidArgument('what is below a table is not pushed down here');
      addRows(workbook, table, row);
      workbook.stale = true;
      return new HostObject('TableRow', table);
    },
  },
});
