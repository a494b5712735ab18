import { generalException, invalidArgument } from '../errors';
import { define } from '../members';
import type { Workbook } from '../model/workbook';
import { HostObject } from '../objects';
import { rangeObject, sheetObject, textFrom } from './places';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

define<Workbook>('Workbook', {
  methods: {
    GetSelectedRange: ({ target }) => rangeObject(target.active, target.selection),
    GetActiveCell: ({ target: { active, selection } }) => rangeObject(active, { ...selection, rows: 1, columns: 1 }),
  },
});

define<Workbook>('WorksheetCollection', {
  items: (workbook) => workbook.sheets.map(sheetObject),
  methods: {
    Add: ({ target, args: [name] }) => sheetObject(target.addSheet(name === undefined || name === null ? undefined : textFrom(name, 'the name'))),
    GetActiveWorksheet: ({ target }) => sheetObject(target.active),
  },
});

define<Workbook>('Application', {
  get: { CalculationMode: ({ calculationMode }) => calculationMode },
  set: {
    CalculationMode(workbook, value) {
      const mode = MODES.find((each) => each === value);
      if (!mode) throw invalidArgument(`no calculation mode ${String(value)}`);
      workbook.calculationMode = mode;
    },
  },
  methods: {
    Calculate: ({ target }) => target.askForCalculation('all'),
    SuspendApiCalculationUntilNextSync: ({ target }) => void (target.calculationSuspended = true),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: ({ args: [base64] }) => new HostObject('WorkbookCreated', base64 === undefined || base64 === null ? '' : textFrom(base64, 'the file'), undefined, 'created'),
  },
});

/** In Excel, what is no workbook fails when it is opened. */
define<string>('WorkbookCreated', {
  methods: {
    Open({ target, workbook }) {
      if (target !== '' && !Buffer.from(target, 'base64').subarray(0, 2).equals(Buffer.from('PK'))) throw generalException('this is no .xlsx file');
      workbook.opened.push(target);
    },
  },
});
