import type { CellWrite, InputEdits } from '../../workbook/edit';
import { HostProblem } from '../../workbook/host';
import { NUMBER_FORMATS, type CellValue } from '../../workbook/model';
import { withState } from './build';
import { asEntered, formatWrite, isQuoted, quotedWrites } from './cells';
import { inExcel } from './in-excel';
import { EMPTY_JOURNAL, readJournal, writeJournal, type Overwritten } from './journal';
import { rangeOf } from './places';
import { STATE, tryRepair } from './rebuild-in-place';
import { bytesOf, requests, write, type Write } from './write';

/** Asked for at once, one by one: a change in the pane is a few cells, a pasted block some hundred. */
const CELLS_PER_REQUEST = 2_000;

/**
 * Writes what was changed in the pane into the input tables, cell by cell. What they held is in a journal until all is written, so that
 * half a change can be taken back; a row that a table got then stays, empty.
 */
export async function writeInputs(edits: InputEdits): Promise<void> {
  if (edits.writes.length === 0) return;
  let begun = false;
  try {
    await inExcel('writing the inputs', async (context) => {
      const { journal, parts: before } = await readJournal(context);
      if (journal) throw new HostProblem('A change of this workbook was not completed, so nothing more was written.', 'Open the pane again and choose Repair.');
      const held = await readHeld(context, edits.writes);
      const parts = writeJournal(context, { ...EMPTY_JOURNAL, kind: 'edit', phase: 'writing', overwritten: edits.writes.map((each, i) => overwritten(each, held[i])) }, before);
      begun = true;
      await context.sync();
      const { worksheets, tables, application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      for (const { table, rows } of edits.growths) {
        const { rows: own } = tables.getItem(table);
        for (let i = 0; i < rows; i += 1) own.add();
      }
      await context.sync();
      const writes = edits.writes.flatMap((each, i) => [...writesOf(each, held[i])].map((own) => ({ ...own, tab: each.tab })));
      for (const request of requests(writes)) {
        application.suspendApiCalculationUntilNextSync();
        for (const each of request) each.run(worksheets.getItem(each.tab));
        await context.sync();
      }
      for (const part of parts) part.delete();
      await context.sync();
    });
  } catch (error) {
    throw begun && error instanceof HostProblem ? withState(error, STATE[await tryRepair()]) : error;
  }
}

interface Held {
  readonly formula: unknown;
  readonly format: unknown;
}

async function readHeld(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<Held[]> {
  const held: Held[] = [];
  for (let from = 0; from < writes.length; from += CELLS_PER_REQUEST) {
    const ranges = writes.slice(from, from + CELLS_PER_REQUEST).map((each) => {
      const range = rangeOf(context.workbook.worksheets.getItem(each.tab), cellOf(each));
      range.load('formulasR1C1,numberFormat');
      return range;
    });
    await context.sync();
    held.push(...ranges.map(({ formulasR1C1, numberFormat }) => ({ formula: single(formulasR1C1), format: single(numberFormat) })));
  }
  return held;
}

function cellOf({ row, column }: CellWrite) {
  return { row, column, rows: 1, columns: 1 };
}

function single(cells: readonly (readonly unknown[])[]): unknown {
  return cells[0]?.[0];
}

/** As it is entered again to take the change back. */
function overwritten(each: CellWrite, held: Held | undefined): Overwritten {
  const there = held?.formula;
  const known = typeof there === 'string' || typeof there === 'number' || typeof there === 'boolean' ? there : '';
  const again = typeof known === 'string' && !(known.startsWith('=') && held?.format !== NUMBER_FORMATS.text) ? (entered(known, held) ?? '') : known;
  return { tab: each.tab, area: cellOf(each), held: again, ...(isQuoted(known, formatOf(held)) && { quoted: true }) };
}

/** Imported text that begins like a formula stays a text, whatever the format of its cell. */
function entered(value: CellValue, held: Held | undefined): CellValue {
  return asEntered(value, formatOf(held));
}

function formatOf(held: Held | undefined): 'text' | 'money' {
  return held?.format === NUMBER_FORMATS.text ? 'text' : 'money';
}

function* writesOf(each: CellWrite, held: Held | undefined): Generator<Write> {
  const { value, formula, format, isNew } = each;
  const area = cellOf(each);
  const isText = held?.format === NUMBER_FORMATS.text;
  // A number or a formula in a cell for text would be text.
  const changesFormat = isNew || (isText && (formula !== null || typeof value === 'number'));
  if (changesFormat) yield formatWrite(area, formula !== null && format === 'text' ? 'general' : format);
  const now: Held = changesFormat ? { formula: null, format: NUMBER_FORMATS[format] } : { formula: null, format: held?.format };
  if (formula !== null) yield enter(area, 'formulas', `=${formula.replace(/^=/, '')}`);
  else if (isQuoted(value, formatOf(now))) yield* quotedWrites(area, entered(value, now));
  else yield enter(area, 'values', entered(value, now) ?? '');
}

function enter(area: ReturnType<typeof cellOf>, what: 'formulas' | 'values', held: CellValue): Write {
  return write((sheet) => (rangeOf(sheet, area)[what] = [[held]]), bytesOf(held));
}
