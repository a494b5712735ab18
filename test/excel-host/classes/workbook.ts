import { generalException } from '../errors';
import { MESSAGE_TYPES } from '../event-messages';
import { define } from '../members';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { HostObject } from '../objects';
import { rangeAreasObject, rangeObject, sheetObject, textFrom } from './places';

define<Workbook>('Workbook', {
  get: { ReadOnly: ({ isReadOnly }) => isReadOnly },
  methods: {
    GetActiveCell: ({ target: { active, selection, typedIn } }) => rangeObject(active, { ...selection, ...typedIn, rows: 1, columns: 1 }),
    GetSelectedRanges: ({ target: { active, selection, alsoSelected } }) => rangeAreasObject(active, [selection, ...alsoSelected]),
  },
});

define<Workbook>('WorkbookProtection', { get: { Protected: ({ isStructureProtected }) => isStructureProtected } });
define<Sheet>('WorksheetProtection', { get: { Protected: ({ isProtected }) => isProtected } });

define<Workbook>('WorksheetCollection', {
  items: (workbook) => workbook.sheets.map(sheetObject),
  methods: {
    _RegisterAddedEvent: ({ target }) => void target.awaitedEvents.add(MESSAGE_TYPES.added),
    _RegisterDeletedEvent: ({ target }) => void target.awaitedEvents.add(MESSAGE_TYPES.deleted),
    _RegisterDataChangedEvent: ({ target }) => void target.awaitedEvents.add(MESSAGE_TYPES.changed),
    _UnregisterAddedEvent: ({ target }) => void target.awaitedEvents.delete(MESSAGE_TYPES.added),
    _UnregisterDeletedEvent: ({ target }) => void target.awaitedEvents.delete(MESSAGE_TYPES.deleted),
    _UnregisterDataChangedEvent: ({ target }) => void target.awaitedEvents.delete(MESSAGE_TYPES.changed),
    GetFirst: ({ target }) => sheetObject(target.sheets[0]!),
    Add: ({ target, args: [name] }) => sheetObject(target.addSheet(name === undefined || name === null ? undefined : textFrom(name, 'the name'))),
  },
});

define<Workbook>('Application', {
  get: { CalculationMode: ({ calculationMode }) => calculationMode },
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
