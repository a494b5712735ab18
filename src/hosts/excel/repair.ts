import { quotedWrites } from './cells';
import type { DocumentWords, Journal } from './journal';
import { readJournal, writeJournal } from './journal';
import { moveCharts } from './chart-places';
import { inExcel } from './in-excel';
import { MARK_NAME } from '../../workbook/record/mark';
import { rangeOf } from './places';
import { isStep, stillIn, takeOutNamed } from './tracking';
import { bytesOf, requests, write } from './write';

/** What became of a change that was begun. */
export type Repaired = 'nothing to do' | 'taken back' | 'carried through';

/** Takes back an unfinished change as its journal says, or carries it through when it cannot be taken back any more. */
export function repair(): Promise<Repaired> {
  return inExcel('repairing an unfinished change', async (context) => {
    const { journal, parts } = await readJournal(context);
    if (!journal) {
      await forget(context, parts);
      return parts.length === 0 ? 'nothing to do' : 'taken back';
    }
    if (journal.phase === 'finishing') await carryThrough(context, journal, parts);
    else await takeBack(context, journal, parts);
    return journal.phase === 'finishing' ? 'carried through' : 'taken back';
  });
}

/** Whether a change was begun and not completed, and what. */
export function unfinished(): Promise<Journal['kind'] | null> {
  return inExcel('looking for an unfinished change', async (context) => (await readJournal(context)).journal?.kind ?? null);
}

/**
 * Cells as they were, then the rows and columns that were put in, then what was added. Each step may be repeated: the journal says
 * when cells are as they were, from which moment places count differently.
 */
async function takeBack(context: Excel.RequestContext, journal: Journal, parts: readonly Excel.CustomXmlPart[]): Promise<void> {
  const { worksheets, names } = context.workbook;
  let own = parts;
  if (journal.phase === 'writing') {
    await writeBack(context, journal);
    own = writeJournal(context, { ...journal, turn: journal.turn + 1, phase: 'putting in' }, parts);
    await context.sync();
  }
  names.load('items/name,items/formula');
  worksheets.load('items/name');
  await context.sync();
  const named = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  for (const name of journal.newTabs) if (there.has(name.toLowerCase())) worksheets.getItem(name).delete();
  const added = new Set(journal.newNames.map((name) => name.toLowerCase()));
  for (const item of names.items) if (added.has(item.name.toLowerCase())) item.delete();
  for (const { tab, range, shift } of stillIn(journal.insertions, named)) worksheets.getItem(tab).getRange(range).delete(shift);
  await context.sync();
  if (journal.said) await sayAgain(context, journal.said);
  await forget(context, own);
}

async function sayAgain(context: Excel.RequestContext, { title, subject, mark }: DocumentWords): Promise<void> {
  const { properties } = context.workbook;
  const now = properties.custom.getItemOrNullObject(MARK_NAME);
  now.load('value');
  await context.sync();
  properties.title = title;
  properties.subject = subject;
  if (mark !== null) properties.custom.add(MARK_NAME, mark);
  else if (!now.isNullObject) now.delete();
  await context.sync();
}

async function writeBack(context: Excel.RequestContext, { overwritten, movedNames, charts }: Journal): Promise<void> {
  const { worksheets, names, application } = context.workbook;
  const writes = overwritten.flatMap(({ tab, area, held, quoted }) => {
    const own = quoted ? quotedWrites(area, held) : [write((sheet) => (rangeOf(sheet, area).formulasR1C1 = held as unknown as string[][]), bytesOf(held))];
    return own.map((each) => ({ ...each, tab }));
  });
  for (const request of requests(writes)) {
    application.suspendApiCalculationUntilNextSync();
    for (const each of request) each.run(worksheets.getItem(each.tab));
    await context.sync();
  }
  const found = movedNames.map(({ name, formula }) => ({ item: names.getItemOrNullObject(name), formula }));
  const drawn = charts.map(({ tab }) => worksheets.getItem(tab).charts);
  for (const { item } of found) item.load('name');
  for (const each of drawn) each.load('items/name');
  await context.sync();
  for (const { item, formula } of found) if (!item.isNullObject) item.formula = formula;
  charts.forEach((each, i) => {
    if (drawn[i]?.items.some(({ name }) => name === each.chart)) moveCharts(worksheets.getItem(each.tab), [each]);
  });
}

/** Takes out what goes, as far as it is still there, then forgets the journal. */
export async function carryThrough(context: Excel.RequestContext, journal: Journal, parts: readonly Excel.CustomXmlPart[]): Promise<void> {
  const { worksheets, names, application, properties } = context.workbook;
  const mark = properties.custom.getItemOrNullObject(MARK_NAME);
  mark.load('value');
  names.load('items/name,items/formula');
  worksheets.load('items/name');
  await context.sync();
  takeOutNamed(context, journal.deletions, new Map(names.items.map(({ name, formula }) => [name, String(formula)])));
  const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  for (const tab of journal.goneTabs) if (there.has(tab.toLowerCase())) worksheets.getItem(tab).delete();
  const gone = new Set(journal.goneNames.map((name) => name.toLowerCase()));
  for (const item of names.items) if (gone.has(item.name.toLowerCase())) item.delete();
  if (journal.mark !== null) properties.custom.add(MARK_NAME, journal.mark);
  else if (!mark.isNullObject) mark.delete();
  await context.sync();
  application.calculate('Recalculate');
  await forget(context, parts);
}

/** The names that a change leaned on, then the journal. */
async function forget(context: Excel.RequestContext, parts: readonly Excel.CustomXmlPart[]): Promise<void> {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  for (const item of names.items) if (isStep(item.name)) item.delete();
  for (const part of parts) part.delete();
  await context.sync();
}
