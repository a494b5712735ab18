/** What an open workbook has already, so that nothing of the officer's is overwritten. */
export interface TakenNames {
  readonly tabs: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Whether there is nothing in the workbook yet. */
  readonly isNew?: boolean;
  /** What may not be changed; left out where nothing is protected. */
  readonly guarded?: Guarded;
}

/** What an officer has protected in an open workbook. */
export interface Guarded {
  /** Tabs whose cells may not be changed. */
  readonly tabs: readonly string[];
  /** Whether tabs may be neither added nor removed. */
  readonly structure: boolean;
  /** Whether the file is open for reading only. */
  readonly readOnly: boolean;
}

/** The names of what was built before, by id: a new build keeps them. */
export interface ExistingNames {
  readonly tabs: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  /** Workbook names by the ones that were wanted. */
  readonly names: ReadonlyMap<string, string>;
}

export const NOTHING_BUILT: ExistingNames = { tabs: new Map(), tables: new Map(), names: new Map() };

export const NOTHING_TAKEN: TakenNames = { tabs: [], tables: [], names: [] };

/** What a tab would like to be called, and its table. */
export interface NamedTab {
  readonly id: string;
  readonly wantedName: string;
  readonly tableId: string | null;
  readonly tableName: string | null;
}

export interface ChosenNames {
  readonly tab: ReadonlyMap<string, string>;
  readonly table: ReadonlyMap<string, string>;
  readonly name: (wanted: string) => string;
  readonly notices: readonly string[];
}

/** Longest tab name that Excel takes. */
const TAB_NAME_LENGTH = 31;

/** Gives each tab, table and workbook name one that is free, with a suffix where it clashes, and says so. */
export function chooseNames(drafts: readonly NamedTab[], taken: TakenNames, existing: ExistingNames = NOTHING_BUILT): ChosenNames {
  const notices: string[] = [];
  const used = new Set([...taken.tabs.map((tab) => `tab ${tab.toLowerCase()}`)]);
  // Excel keeps table names and workbook names in one list.
  for (const name of [...taken.tables, ...taken.names]) used.add(`name ${name.toLowerCase()}`);
  const free = (kind: 'tab' | 'name', wanted: string, suffix: (n: number) => string): string => {
    for (let n = 1; ; n += 1) {
      const name = n === 1 ? wanted : fitted(kind, wanted, suffix(n));
      const key = `${kind} ${name.toLowerCase()}`;
      if (used.has(key)) continue;
      used.add(key);
      if (name !== wanted) notices.push(`"${wanted}" is already in this workbook, so ours is "${name}".`);
      return name;
    }
  };
  const tab = new Map(drafts.map((draft) => [draft.id, existing.tabs.get(draft.id) ?? free('tab', draft.wantedName, (n) => ` (${n})`)]));
  const table = new Map<string, string>();
  for (const draft of drafts) {
    if (draft.tableId !== null && draft.tableName !== null) table.set(draft.tableId, existing.tables.get(draft.tableId) ?? free('name', draft.tableName, (n) => `_${n}`));
  }
  return { tab, table, name: (wanted) => existing.names.get(wanted) ?? free('name', wanted, (n) => `_${n}`), notices };
}

function fitted(kind: 'tab' | 'name', wanted: string, suffix: string): string {
  return kind === 'tab' ? wanted.slice(0, TAB_NAME_LENGTH - suffix.length) + suffix : wanted + suffix;
}
