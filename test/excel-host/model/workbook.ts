import { generalException, itemAlreadyExists, invalidArgument } from '../errors';
import { loseTab, renameInFormula, type Renaming } from '../formulas/rename';
import type { Area } from './area';
import { changeFormulas } from './formulas';
import type { CustomProperty, CustomXmlPart } from './custom';
import type { Happening, Source, WorkbookEvent } from './events';
import type { GridChange } from './grid-change';
import { Sheet } from './sheet';
import { Bag } from './store';
import type { Table } from './table';

export interface Comment {
  readonly id: string;
  readonly sheet: Sheet;
  area: Area;
  readonly store: Bag;
}

/** A workbook name. */
export interface NamedItem {
  readonly name: string;
  /** "=Savings!$B$4". */
  formula: string;
  readonly comment: string;
  readonly store: Bag;
}

export class Workbook {
  /** Application, Properties and the like. */
  readonly store = new Bag();
  readonly sheets: Sheet[] = [];
  readonly names: NamedItem[] = [];
  comments: Comment[] = [];
  /** Told of what happens to tabs and their cells. */
  readonly listeners = new Set<(event: WorkbookEvent) => void>();
  /** The kinds of events that the client has asked to hear of, by its numbers. */
  readonly awaitedEvents = new Set<number>();
  /** Who is at work. */
  source: Source = 'Local';
  /** Called after cells of a tab moved. */
  readonly followers = new Set<(sheet: Sheet, change: GridChange) => void>();
  customProperties: CustomProperty[] = [];
  xmlParts: CustomXmlPart[] = [];
  /** No tab is added, deleted, renamed, moved or hidden. */
  isStructureProtected = false;
  /** What is changed is not saved. */
  isReadOnly = false;
  /** Files that were opened as new workbooks, in base64. */
  readonly opened: string[] = [];
  active: Sheet;
  selection: Area = { row: 1, column: 1, rows: 1, columns: 1 };
  /** Other areas that are selected with it. */
  alsoSelected: readonly Area[] = [];
  /** The cell that is typed in, where it is not the first of the selection: of one dragged backwards, the last. */
  typedIn: Pick<Area, 'row' | 'column'> | null = null;
  /** Set when a cell, a name or a table changed since the last calculation. */
  stale = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  calculationSuspended = false;
  /** Tabs that somebody asked to calculate, whatever the mode. */
  private asked: 'all' | Sheet[] = [];
  private ids = 0;

  constructor(sheetNames: readonly string[] = ['Sheet1']) {
    for (const name of sheetNames) this.addSheet(name);
    for (const property of ['Title', 'Subject', 'Author', 'Keywords']) this.store.child('Properties').set(property, '');
    this.active = this.sheets[0]!;
  }

  select(sheet: Sheet, [selection = this.selection, ...alsoSelected]: readonly Area[], typedIn: Workbook['typedIn'] = null): void {
    Object.assign(this, { active: sheet, selection, alsoSelected, typedIn });
  }

  newId(): string {
    this.ids += 1;
    return `{00000000-0000-4000-8000-${String(this.ids).padStart(12, '0')}}`;
  }

  addSheet(name = this.freeName('Sheet', (each) => this.findSheet(each) !== undefined)): Sheet {
    this.checkSheetName(name);
    const sheet = new Sheet(this.newId(), name);
    sheet.store.set('Visibility', 'Visible');
    sheet.store.set('ShowGridlines', true);
    sheet.store.set('TabColor', '');
    this.sheets.push(sheet);
    this.say({ kind: 'added', sheet });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (name.toLowerCase() !== sheet.name.toLowerCase()) this.checkSheetName(name);
    this.rename({ kind: 'sheet', from: sheet.name, to: name });
    sheet.name = name;
  }

  /** At least one tab stays in view. */
  showSheet(sheet: Sheet, visibility: unknown): void {
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(String(visibility))) throw invalidArgument(`no visibility ${String(visibility)}`);
    if (visibility !== 'Visible') this.checkOthersInView(sheet);
    sheet.store.set('Visibility', visibility);
    if (this.active === sheet && visibility !== 'Visible') this.active = this.inView.find((each) => each !== sheet)!;
  }

  private get inView(): Sheet[] {
    return this.sheets.filter(({ store }) => store.get('Visibility') === 'Visible');
  }

  private checkOthersInView(sheet: Sheet): void {
    if (this.inView.every((each) => each === sheet)) throw generalException('a workbook has a tab that is in view');
  }

  /** What referred to it leads nowhere from now on. */
  deleteSheet(sheet: Sheet): void {
    this.checkOthersInView(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.inView[0]!;
    this.comments = this.comments.filter((each) => each.sheet !== sheet);
    changeFormulas(this, (formula) => loseTab(formula, sheet.name));
    this.stale = true;
    this.say({ kind: 'deleted', sheet });
  }

  /** To the place counted from 0. */
  moveSheet(sheet: Sheet, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) throw invalidArgument(`no place ${position} for a tab`);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  say(what: Happening): void {
    for (const listen of this.listeners) listen({ ...what, source: this.source });
  }

  askForCalculation(what: 'all' | Sheet): void {
    if (what === 'all' || this.asked === 'all') this.asked = 'all';
    else this.asked.push(what);
  }

  get hasAskedCalculation(): boolean {
    return this.asked === 'all' || this.asked.length > 0;
  }

  takeAskedCalculation(): 'all' | Sheet[] {
    const { asked } = this;
    this.asked = [];
    return asked;
  }

  renameTable(table: Table, name: string): void {
    this.rename({ kind: 'table', from: table.name, to: name });
    table.name = name;
  }

  findSheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId);
  }

  /** A tab that a test knows is there. */
  sheet(name: string): Sheet {
    const found = this.findSheet(name);
    if (!found) throw new RangeError(`no tab "${name}" among ${this.sheets.map((each) => each.name).join(', ')}`);
    return found;
  }

  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  findTable(name: string): Table | undefined {
    return this.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  }

  findName(name: string): NamedItem | undefined {
    return this.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  }

  freeName(stem: string, taken: (name: string) => boolean): string {
    for (let n = 1; ; n += 1) if (!taken(`${stem}${n}`)) return `${stem}${n}`;
  }

  private checkSheetName(name: string): void {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === 'history') {
      throw invalidArgument(`"${name}" cannot be the name of a tab`);
    }
    if (this.findSheet(name)) throw itemAlreadyExists();
  }

  private rename(change: Renaming): void {
    changeFormulas(this, (formula) => renameInFormula(formula, change));
  }
}
