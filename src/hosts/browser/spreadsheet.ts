import { ICommandService, IResourceManagerService, UniverInstanceType, type IRange, type IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { WorkbookCells } from '../../workbook/cells';
import { emptyTab, type WorkbookContents } from '../../workbook/contents/contents';
import { Calculation } from './calculation';
import { valueOf } from './cell';
import { liveCells } from './live-cells';
import type { Spill } from './read-tab';
import { readWorkbook, type Resources, type Spills } from './read-workbook';
import { startUniver, type StartedUniver } from './univer';
import { workbookData } from './workbook-data';

type FWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;

/** A function of ours that can be typed in any cell. */
export interface SheetFunction {
  readonly name: string;
  readonly does: string;
  run(...given: unknown[]): unknown;
}

/** An officer begins with one empty tab, as in Excel. */
const FIRST_TAB = 'Sheet1';

/** The spreadsheet in the page with the workbook that is open in it. */
export class Spreadsheet {
  readonly api: FUniver;
  readonly calculation: Calculation;
  private readonly started: StartedUniver;
  private workbook: FWorkbook;
  private count = 0;
  private readonly watchers = new Set<() => void>();

  constructor(container: HTMLElement, contents: WorkbookContents, { dark, functions = [] }: { readonly dark: boolean; readonly functions?: readonly SheetFunction[] }) {
    this.started = startUniver(container, dark);
    this.api = this.started.api;
    this.calculation = new Calculation(this.api);
    this.workbook = this.open(contents);
    this.register(functions);
    this.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (CHANGES.test(id)) for (const changed of this.watchers) changed();
    });
  }

  get injector() {
    return this.started.univer.__getInjector();
  }

  get active(): FWorkbook {
    return this.workbook;
  }

  /** Puts another workbook in the place of the one that is open, and calculates it. */
  async load(contents: WorkbookContents, shows: string | null): Promise<void> {
    // Results for a workbook that is gone would stop those of the next from being applied.
    await this.calculation.settled();
    const former = this.workbook.getId();
    this.workbook = this.open(contents);
    this.api.disposeUnit(former);
    const sheet = shows === null ? null : this.workbook.getSheetByName(shows);
    if (sheet) this.workbook.setActiveSheet(sheet);
    await this.calculation.settled();
    for (const changed of this.watchers) changed();
  }

  contents(): WorkbookContents {
    return readWorkbook(this.data, this.resources, this.spills());
  }

  /** The cells where they stand, without a copy of them. */
  cells(): WorkbookCells {
    return liveCells(this.data, this.resources);
  }

  /** Calls back when anything in the workbook changes; gives how to stop. */
  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  dispose(): void {
    this.calculation.dispose();
    this.started.univer.dispose();
  }

  /** Formulas that were there already did not know them. */
  private register(functions: readonly SheetFunction[]): void {
    const formula = this.api.getFormula();
    for (const { name, does, run } of functions) formula.registerFunction(name, run as Parameters<typeof formula.registerFunction>[1], does);
    if (functions.length > 0) formula.executeCalculation();
  }

  private open(contents: WorkbookContents): FWorkbook {
    this.count += 1;
    const filled = contents.tabs.some(({ hidden }) => !hidden) ? contents : { ...contents, tabs: [...contents.tabs, emptyTab(FIRST_TAB)] };
    return this.api.createWorkbook(workbookData(`workbook-${this.count}`, filled));
  }

  private get data(): IWorkbookData {
    return this.workbook.getWorkbook().getSnapshot();
  }

  private get resources(): Resources {
    return this.injector.get(IResourceManagerService).getResources(this.workbook.getId(), UniverInstanceType.UNIVER_SHEET);
  }

  private spills(): Spills {
    const model = this.injector.get(FormulaDataModel);
    const unit = this.workbook.getId();
    const ranges: Readonly<Record<string, CellRanges | null | undefined>> = model.getArrayFormulaRange()[unit] ?? {};
    const shown = model.getArrayFormulaCellData()[unit] ?? {};
    const spillsOf = (tab: string, rows: CellRanges): Map<string, Spill> => new Map(Object.entries(rows).flatMap(([row, line]) =>
      Object.entries(line).map(([column, { startRow, endRow, startColumn, endColumn }]) => [`${row},${column}`, {
        rows: endRow - startRow + 1, columns: endColumn - startColumn + 1,
        value: (r: number, c: number) => valueOf(shown[tab]?.[r]?.[c] ?? {}),
      }] as const)));
    return new Map(Object.entries(ranges).flatMap(([tab, rows]) => (rows ? [[tab, spillsOf(tab, rows)] as const] : [])));
  }
}

type CellRanges = Readonly<Record<number, Readonly<Record<number, IRange>>>>;

/** What is done to a workbook; moves of the selection and the like are not. */
const CHANGES = /^(?:sheet|data-validation)\.mutation\.(?!set-worksheet-(?:activate|row-auto-height))|^formula\.mutation\.(?:set|remove)-defined-name/;
