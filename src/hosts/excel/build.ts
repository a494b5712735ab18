import { HostProblem, type WriteOptions, type Written } from '../../workbook/host';
import type { TabSpec, WorkbookSpec } from '../../workbook/model';
import { nameOfTab, tabArea, type TabNames } from '../../workbook/places';
import { areaA1, cellA1 } from '../../workbook/r1c1';
import { MARK_NAME } from '../../workbook/record/mark';
import { COMMENTS_API, isSupported } from './api-sets';
import { EMPTY_JOURNAL, writeJournal, type DocumentWords } from './journal';
import { leadsNowhere, type KnownNames } from '../../workbook/officer-formula';
import { commentFor, officerCells } from './officer';
import { steps } from './order';
import { setUpPrint } from './print';
import { asProblem } from './problems';
import { findAll, knownNames, refuseClashes, type Found } from './survey';
import { builtWrites, groundWrites, type Setting } from './tab';
import { requests, type Write } from './write';

/** What was written, with what Excel would not take and the officer should know. */
export interface ExcelWritten extends Written {
  readonly notices: readonly string[];
}

/** Figures go to and fro between tabs that refer to each other at most so often. */
const ROUNDS = 4;

/**
 * One build, in an Excel.run of its own:
 *
 *   look (1 request) ─▶ journal, empty tabs (1) ─▶ each tab (1, or 1 per 2 MB) ─▶ names, figures, heights (1) ─▶ comments, print (2) ─▶ no journal (1)
 */
export class Build {
  /** What is being done, for the words of a problem. */
  doing = 'looking at the workbook';
  /** Set when Excel is asked to change something. */
  begun = false;
  /** Set when the last step is asked for that a build cannot do without. */
  atItsEnd = false;
  private journal: readonly Excel.CustomXmlPart[] = [];
  private readonly names: TabNames;
  private readonly written: TabSpec[][] = [];
  private readonly notices: string[] = [];

  constructor(private readonly context: Excel.RequestContext, private readonly spec: WorkbookSpec, private readonly options: WriteOptions) {
    this.names = new Map(spec.tabs.map(({ id, name }) => [id, name]));
  }

  async run(): Promise<ExcelWritten> {
    const mark = this.context.workbook.properties.custom.getItemOrNullObject(MARK_NAME);
    mark.load('value');
    const found = await findAll(this.context);
    refuseClashes(this.spec, found);
    this.begun = true;
    await this.addTabs({ title: found.title, subject: found.subject, mark: mark.isNullObject ? null : String(mark.value) });
    const known = knownNames(this.spec, found);
    const todo = steps(this.spec);
    for (const step of todo) {
      if (this.options.signal?.aborted) throw new Cancelled();
      await this.writeStep(step, known);
      this.written.push(step);
    }
    await this.finish(found);
    await this.addComments(known);
    await this.setUpPrint();
    await this.forgetJournal();
    return { tabs: this.spec.tabs.map(({ name }) => name), cancelled: false, notices: this.notices };
  }

  /** All of them at once, after the officer's, since formulas may not refer to a tab that is not there. */
  private async addTabs(said: DocumentWords): Promise<void> {
    this.doing = 'adding the tabs';
    const { application, worksheets } = this.context.workbook;
    const [newTabs, newNames] = [this.spec.tabs, this.spec.names].map((all) => all.map(({ name }) => name));
    this.journal = writeJournal(this.context, { ...EMPTY_JOURNAL, newTabs: newTabs ?? [], newNames: newNames ?? [], said }, []);
    // Tabs are filled while another one is in view, so redrawing matters here and at the end only.
    application.suspendScreenUpdatingUntilNextSync();
    for (const { name } of this.spec.tabs) worksheets.add(name);
    await this.context.sync();
  }

  private async writeStep(step: readonly TabSpec[], known: KnownNames): Promise<void> {
    const tables = new Set(step.flatMap(({ table }) => (table ? [table.name.toLowerCase()] : [])));
    const setting: Setting = { names: this.names, known, tables };
    const before = this.written.flat().length;
    for (const [i, tab] of step.entries()) {
      this.doing = `writing the tab ${tab.name}`;
      this.options.onProgress?.({ tab: tab.name, done: before + i, of: this.spec.tabs.length });
      const ground = i === 0 ? step.flatMap((each) => on(each, groundWrites(each, setting))) : [];
      for (const request of requests([...ground, ...on(tab, builtWrites(tab, setting))])) {
        this.context.workbook.application.suspendApiCalculationUntilNextSync();
        const sheets = new Map(request.map((each) => [each.tab, this.context.workbook.worksheets.getItem(each.tab)]));
        for (const each of request) {
          const sheet = sheets.get(each.tab);
          if (sheet) each.run(sheet);
        }
        await this.context.sync();
      }
    }
  }

  /** Names, calculates and shows what is written. */
  private async finish(found: Found): Promise<void> {
    this.doing = 'naming cells and calculating';
    const { workbook } = this.context;
    const { application, worksheets, properties } = workbook;
    application.suspendScreenUpdatingUntilNextSync();
    for (const { name, tab, area, comment } of this.spec.names) {
      workbook.names.add(name, worksheets.getItem(nameOfTab(this.names, tab)).getRange(areaA1(area)), comment?.slice(0, 255));
    }
    if (found.manual) this.calculateOurs();
    else application.calculate('Recalculate');
    for (const tab of this.spec.tabs) worksheets.getItem(tab.name).getRange(`1:${lastRow(tab)}`).format.autofitRows();
    // The officer's own words about the workbook stay.
    if (found.title === '') properties.title = this.spec.title;
    if (found.subject === '') properties.subject = this.spec.subject;
    const [first] = this.spec.tabs;
    if (first) show(worksheets.getItem(first.name));
    await this.context.sync();
  }

  /** Where the officer calculates by hand, the rest of the workbook waits until asked. */
  private calculateOurs(): void {
    for (const step of this.written) {
      const rounds = step.length === 1 ? 1 : ROUNDS;
      for (let round = 0; round < rounds; round += 1) {
        for (const { name } of step) this.context.workbook.worksheets.getItem(name).calculate(true);
      }
    }
  }

  /** Formulas that lead out of this workbook stand in a comment on the cell that has their value. */
  private async addComments(known: KnownNames): Promise<void> {
    const lost = this.written.flat().flatMap((tab) =>
      officerCells(tab).filter(({ formula }) => leadsNowhere(formula, known)).map(({ area, formula }) => ({ tab: tab.name, area, formula })),
    );
    if (lost.length === 0) return;
    const say = () => this.notices.push(
      ...lost.map(({ tab, area, formula }) => `The formula ${formula} leads out of this workbook: ${tab} ${cellA1(area.row, area.column)} holds its value only.`),
    );
    if (!isSupported(COMMENTS_API)) {
      say();
      return;
    }
    for (const { tab, area, formula } of lost) this.context.workbook.comments.add(tabArea(tab, area), commentFor(formula));
    await this.attempt(say);
  }

  private async forgetJournal(): Promise<void> {
    this.doing = 'finishing';
    this.atItsEnd = true;
    if (this.spec.mark !== undefined) this.context.workbook.properties.custom.add(MARK_NAME, this.spec.mark);
    for (const part of this.journal) part.delete();
    await this.context.sync();
  }

  private async setUpPrint(): Promise<void> {
    for (const tab of this.written.flat()) setUpPrint(this.context.workbook.worksheets.getItem(tab.name), tab);
    await this.attempt((why) => this.notices.push(`The tabs are not set up for print: ${why} Use Page Layout when you print.`));
  }

  /** For what the tabs can do without: Excel refuses print set-up where there is no printer. */
  private async attempt(otherwise: (why: string) => void): Promise<void> {
    try {
      await this.context.sync();
    } catch (error) {
      otherwise(asProblem(error, 'finishing').message);
    }
  }
}

interface WriteOn extends Write {
  readonly tab: string;
}

function on({ name }: TabSpec, writes: Iterable<Write>): WriteOn[] {
  return [...writes].map((each) => ({ ...each, tab: name }));
}

function show(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange('A1').select();
}

function lastRow(tab: TabSpec): number {
  return Math.max(1, ...tab.blocks.map((block) => block.row + block.values.length - 1));
}

/** Thrown where a change stops because the officer asked for that: it is then taken back. */
export class Cancelled extends Error {}

/** A problem with what became of the tabs that were started. */
export function withState(problem: HostProblem, state: string): HostProblem {
  return new HostProblem(`${problem.message} ${state}`, problem.next, { cause: problem });
}
