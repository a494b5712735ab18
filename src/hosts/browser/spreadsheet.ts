import { ICommandService, IConfigService, IResourceManagerService, UniverInstanceType, type IRange, type IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { WorkbookCells } from '../../workbook/cells';
import type { CellValue } from '../../workbook/model';
import { emptyTab, type TabContents, type WorkbookContents } from '../../workbook/contents/contents';
import { Calculation } from './calculation';
import { valueOf } from './cell';
import { colourAgain } from './colour-again';
import { liveCells } from './live-cells';
import type { Spill } from './read-tab';
import { readWorkbook, type Resources, type Spills } from './read-workbook';
import { extentOf } from './tab-data';
import { startUniver, type SpreadsheetOptions, type StartedUniver } from './univer';
import { workbookData } from './workbook-data';

type FWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;

/** An officer begins with one empty tab, as in Excel. */
const FIRST_TAB = 'Sheet1';

const FORMULA_SETTINGS = 'sheets-formula.base.config';
/** What is calculated of a workbook when it is opened. */
const CALCULATES = { all: 0, nothing: 2 } as const;

/** The spreadsheet in the page with the workbook that is open in it. */
export class Spreadsheet {
  readonly api: FUniver;
  readonly calculation: Calculation;
  private readonly started: StartedUniver;
  private workbook: FWorkbook;
  private count = 0;
  private readonly watchers = new Set<() => void>();

  constructor(private readonly container: HTMLElement, contents: WorkbookContents, options: SpreadsheetOptions) {
    this.started = startUniver(container, options);
    this.api = this.started.api;
    this.calculation = new Calculation(this.api);
    this.workbook = this.open(contents);
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

  /**
   * Puts another workbook in the place of the one that is open, made of what stands there then, and calculates it: all of it, or only the formulas
   * of some tabs with what follows from them, where it is known that the others have their values. What is being typed is taken before, and
   * nothing can be typed meanwhile, which would be lost.
   */
  async load(make: (before: WorkbookContents) => WorkbookContents, shows: string | null, only?: readonly string[]): Promise<void> {
    await this.takeTyping();
    this.container.inert = true;
    try {
      await this.put(make, shows, only);
    } finally {
      this.container.inert = false;
    }
  }

  /** Takes what is being typed in a cell, as Enter does. */
  async takeTyping(): Promise<void> {
    if (this.workbook.isCellEditing()) await this.workbook.endEditingAsync(true);
  }

  contents(): WorkbookContents {
    return readWorkbook(this.data, this.resources, this.spills());
  }

  /** The cells where they stand, without a copy of them. */
  cells(): WorkbookCells {
    return liveCells(this.data, this.resources);
  }

  /** What a cell that holds nothing itself shows of the formula of another; rows and columns count from 0. */
  spilledInto(tab: string, row: number, column: number): CellValue {
    return valueOf(this.injector.get(FormulaDataModel).getArrayFormulaCellData()[this.workbook.getId()]?.[tab]?.[row]?.[column] ?? {});
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

  private async put(make: Parameters<Spreadsheet['load']>[0], shows: string | null, only?: readonly string[]): Promise<void> {
    // Results for a workbook that is gone would stop those of the next from being applied.
    await this.calculation.settled();
    const contents = make(this.contents());
    const former = this.workbook.getId();
    const stale = only && contents.tabs.filter(({ name, cells }) => only.includes(name) && cells.some(({ formula }) => formula !== undefined));
    this.injector.get(IConfigService).setConfig(FORMULA_SETTINGS, { initialFormulaComputing: stale ? CALCULATES.nothing : CALCULATES.all }, { merge: true });
    this.workbook = this.open(contents);
    this.api.disposeUnit(former);
    colourAgain(this.injector, this.workbook.getId());
    const sheet = shows === null ? null : this.workbook.getSheetByName(shows);
    if (sheet) this.workbook.setActiveSheet(sheet);
    if (stale?.length !== 0) {
      this.recalculate(stale ?? []);
      await this.calculation.settled();
    }
    for (const changed of this.watchers) changed();
  }

  private recalculate(tabs: readonly TabContents[]): void {
    const unitId = this.workbook.getId();
    const dirtyRanges = tabs.map((tab) => {
      const { rows, columns } = extentOf(tab);
      return { unitId, sheetId: this.workbook.getSheetByName(tab.name)?.getSheetId() ?? '', range: { startRow: 0, startColumn: 0, endRow: rows - 1, endColumn: columns - 1 } };
    });
    if (tabs.length > 0) this.api.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges }, { onlyLocal: true });
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
