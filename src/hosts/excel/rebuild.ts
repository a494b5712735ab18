import type { WriteOptions } from '../../workbook/host';
import { FONT, FONT_SIZE } from '../../workbook/look';
import { nameOfTab, tabArea, type TabNames } from '../../workbook/places';
import { newTabPlaces } from '../../workbook/rebuild/new-tab-places';
import type { RebuildPlan } from '../../workbook/rebuild/plan';
import { Cancelled, type ExcelWritten } from './build';
import { chartsToMove, moveCharts, movedCharts } from './chart-places';
import { EMPTY_JOURNAL, writeJournal, type Journal } from './journal';
import { steps } from './order';
import { carryThrough } from './repair';
import { standingWrites, type StandingWrites } from './standing';
import { knownNames } from './survey';
import { addedWrites, builtWrites, groundWrites, type Setting } from './tab';
import { nameDeletions, nameInsertions, putIn, trackedInsertions } from './tracking';
import { requests, type Write } from './write';

/**
 * One rebuild of tabs that are there, in an Excel.run of its own. Nothing that cannot be taken back is done before all the rest is:
 *
 *   journal, names on places ─▶ put rows and columns in ─▶ read what stands ─▶ journal with what will be overwritten, new tabs
 *     ─▶ write, tab by tab ─▶ names, charts ─▶ journal: finishing ─▶ take out what goes ─▶ calculate, forget the journal
 */
export class Rebuild {
  doing = 'looking at the workbook';
  /** As it stands in the workbook; null before anything was changed. */
  journal: Journal | null = null;
  private parts: Excel.CustomXmlPart[] = [];
  private readonly names: TabNames;

  constructor(private readonly context: Excel.RequestContext, private readonly plan: RebuildPlan, private readonly options: WriteOptions) {
    this.names = new Map(plan.spec.tabs.map(({ id, name }) => [id, name]));
  }

  async run(): Promise<ExcelWritten> {
    const { plan, context } = this;
    const insertions = trackedInsertions(plan);
    const found = await this.look();
    this.doing = 'writing down what is about to change';
    this.write({ ...EMPTY_JOURNAL, kind: 'rebuild', insertions, newTabs: plan.newTabs.map(({ name }) => name), charts: movedCharts(plan, found.drawn) });
    nameInsertions(context, insertions);
    await context.sync();
    this.doing = 'putting rows and columns in';
    if (insertions.length > 0) {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      putIn(context, insertions, { name: FONT, size: FONT_SIZE });
      await context.sync();
    }
    this.doing = 'reading what is there';
    const standing: StandingWrites[] = [];
    for (const change of plan.changes) standing.push(await standingWrites(context, change));
    this.doing = 'adding the tabs';
    const names = await this.namesNow();
    await this.beginWriting(standing, names);
    await this.writeTabs(standing, { names: this.names, known: knownNames(plan.spec, found), tables: new Set() });
    this.doing = 'naming cells and calculating';
    await this.nameAndDraw(names, found.drawn);
    this.doing = 'taking out what is no longer needed';
    await this.finish(insertions.length);
    return { tabs: plan.spec.tabs.map(({ name }) => name), cancelled: false, notices: [] };
  }

  private write(journal: Journal): void {
    this.journal = journal;
    this.parts = writeJournal(this.context, journal, this.parts);
  }

  /** What has a name in the workbook. */
  private async look() {
    const { names, tables, worksheets } = this.context.workbook;
    for (const each of [names, tables, worksheets]) each.load('items/name');
    const charts = this.plan.changes.map(({ name }) => ({ name, charts: worksheets.getItem(name).charts }));
    for (const each of charts) each.charts.load('items/name');
    await this.context.sync();
    return {
      drawn: new Map(charts.map(({ name, charts: { items } }) => [name, items.map((chart) => chart.name)])),
      tabs: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
    };
  }

  /** What each workbook name refers to, once rows and columns were put in. */
  private async namesNow(): Promise<Map<string, string>> {
    const { names } = this.context.workbook;
    names.load('items/name,items/formula');
    await this.context.sync();
    return new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  }

  private async beginWriting(standing: readonly StandingWrites[], formulas: ReadonlyMap<string, string>): Promise<void> {
    const { plan, context, journal } = this;
    if (!journal) return;
    const moved = plan.names.filter(({ name }) => formulas.has(name));
    this.write({
      ...journal, turn: journal.turn + 1, phase: 'writing',
      overwritten: standing.flatMap(({ overwritten }) => overwritten),
      newNames: plan.names.filter(({ name }) => !formulas.has(name)).map(({ name }) => name),
      movedNames: moved.map(({ name }) => ({ name, formula: formulas.get(name) ?? '' })),
    });
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    if (plan.newTabs.length === 0) return;
    const there = worksheets.items.map(({ name }) => name);
    for (const { tab, at } of newTabPlaces(plan, there)) worksheets.add(tab.name).position = at;
    await context.sync();
  }

  private async writeTabs(standing: readonly StandingWrites[], setting: Setting): Promise<void> {
    const { plan } = this;
    const total = plan.newTabs.length + plan.changes.length;
    let done = 0;
    const next = (tab: string): void => {
      if (this.options.signal?.aborted) throw new Cancelled();
      this.doing = `writing the tab ${tab}`;
      this.options.onProgress?.({ tab, done, of: total });
      done += 1;
    };
    // Tables and typed cells first: what is calculated from them comes after.
    for (const change of plan.changes) {
      next(change.name);
      const own = standing.find(({ tab }) => tab === change.name)?.writes ?? [];
      await this.send(change.name, [...addedWrites(change.added, setting), ...own]);
    }
    for (const step of steps({ tabs: plan.newTabs })) {
      const tables = new Set(step.flatMap(({ table }) => (table ? [table.name.toLowerCase()] : [])));
      for (const tab of step) await this.send(tab.name, [...groundWrites(tab, { ...setting, tables })]);
      for (const tab of step) {
        next(tab.name);
        await this.send(tab.name, [...builtWrites(tab, { ...setting, tables })]);
      }
    }
  }

  private async send(tab: string, writes: readonly Write[]): Promise<void> {
    if (writes.length === 0) return;
    for (const request of requests(writes)) {
      this.context.workbook.application.suspendApiCalculationUntilNextSync();
      const sheet = this.context.workbook.worksheets.getItem(tab);
      for (const each of request) each.run(sheet);
      await this.context.sync();
    }
  }

  private async nameAndDraw(formulas: ReadonlyMap<string, string>, drawn: ReadonlyMap<string, readonly string[]>): Promise<void> {
    const { workbook } = this.context;
    for (const { name, tab, area, comment } of this.plan.names) {
      const reference = `=${tabArea(nameOfTab(this.names, tab), area)}`;
      if (!formulas.has(name)) workbook.names.add(name, workbook.worksheets.getItem(nameOfTab(this.names, tab)).getRange(reference.slice(reference.lastIndexOf('!') + 1)), comment?.slice(0, 255));
      else workbook.names.getItem(name).formula = reference;
    }
    for (const { tab, charts } of chartsToMove(this.plan, drawn)) moveCharts(workbook.worksheets.getItem(tab), charts);
    await this.context.sync();
  }

  private async finish(steps: number): Promise<void> {
    const { plan, context, journal } = this;
    if (!journal) return;
    const deletions = nameDeletions(context, plan, steps);
    this.write({ ...journal, turn: journal.turn + 1, phase: 'finishing', deletions, goneTabs: plan.goneTabs, goneNames: plan.goneNames, mark: plan.spec.mark ?? null });
    await context.sync();
    await carryThrough(context, this.journal ?? journal, this.parts);
  }
}
