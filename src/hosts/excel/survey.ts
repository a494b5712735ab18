import { HostProblem } from '../../workbook/host';
import type { WorkbookSpec } from '../../workbook/model';
import type { Guarded, TakenNames } from '../../workbook/names';
import type { KnownNames } from '../../workbook/officer-formula';

/** What the open workbook is like before a build. */
export interface Found extends TakenNames {
  readonly manual: boolean;
  readonly title: string;
  readonly subject: string;
}

/** The names in a workbook, and what is protected in it. */
export async function findNames(context: Excel.RequestContext): Promise<TakenNames> {
  const { names, tables, worksheets } = askForNames(context);
  const { workbook } = context;
  // A second load of a collection takes the place of the first.
  worksheets.load('items/name,items/protection/protected');
  workbook.protection.load('protected');
  workbook.load('readOnly');
  const used = worksheets.getFirst().getUsedRangeOrNullObject(true);
  used.load('address');
  await context.sync();
  const guarded: Guarded = {
    tabs: namesOf(worksheets.items.filter(({ protection }) => protection.protected)),
    structure: workbook.protection.protected,
    readOnly: workbook.readOnly,
  };
  const isNew = worksheets.items.length === 1 && used.isNullObject;
  const isGuarded = guarded.tabs.length > 0 || guarded.structure || guarded.readOnly;
  return { tabs: namesOf(worksheets.items), tables: namesOf(tables.items), names: namesOf(names.items), ...(isNew && { isNew }), ...(isGuarded && { guarded }) };
}

export async function findAll(context: Excel.RequestContext): Promise<Found> {
  const { names, tables, worksheets } = askForNames(context);
  const { application, properties } = context.workbook;
  application.load('calculationMode');
  properties.load('title,subject');
  await context.sync();
  return {
    tabs: namesOf(worksheets.items),
    tables: namesOf(tables.items),
    names: namesOf(names.items),
    manual: application.calculationMode === 'Manual',
    title: properties.title,
    subject: properties.subject,
  };
}

function askForNames({ workbook }: Excel.RequestContext): Pick<Excel.Workbook, 'worksheets' | 'tables' | 'names'> {
  const { names, tables, worksheets } = workbook;
  for (const each of [worksheets, tables, names]) each.load('items/name');
  return { names, tables, worksheets };
}

function namesOf(items: readonly { readonly name: string }[]): string[] {
  return items.map(({ name }) => name);
}

/** Refuses a workbook in which something has a name that is about to be given. */
export function refuseClashes(spec: WorkbookSpec, taken: TakenNames): void {
  const tabs = lower(taken.tabs);
  const names = lower([...taken.tables, ...taken.names]);
  const clashes = [
    ...spec.tabs.filter(({ name }) => tabs.has(name.toLowerCase())).map(({ name }) => `the tab ${name}`),
    ...spec.tabs.flatMap(({ table }) => (table && names.has(table.name.toLowerCase()) ? [`the table ${table.name}`] : [])),
    ...spec.names.filter(({ name }) => names.has(name.toLowerCase())).map(({ name }) => `the name ${name}`),
  ];
  const [first, ...others] = clashes;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more of the names needed`;
  throw new HostProblem(
    `This workbook already has ${first}${more}; nothing was changed.`,
    'Build again: the names are then chosen anew, and one that clashes gets a number.',
  );
}

/** All that formulas may refer to once the workbook is built, in lower case. */
export function knownNames(spec: WorkbookSpec, taken: TakenNames): KnownNames {
  return {
    tabs: lower([...taken.tabs, ...spec.tabs.map(({ name }) => name)]),
    tables: lower([...taken.tables, ...spec.tabs.flatMap(({ table }) => (table ? [table.name] : []))]),
    names: lower([...taken.names, ...spec.names.map(({ name }) => name)]),
  };
}

function lower(words: readonly string[]): Set<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}
