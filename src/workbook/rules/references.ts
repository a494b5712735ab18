import type { TableSpec, WorkbookSpec } from '../model';
import type { Rule } from './breach';
import { breach } from './formulas';
import type { Token } from './tokens';
import { formulasOf } from './walk';

/** Formulas refer to tabs, tables, columns and names of this workbook, columns only as Table[Column]. */
export const knownReferences: Rule = (spec) => {
  const known = {
    tabs: new Set(spec.tabs.map((tab) => lower(tab.name))),
    tables: new Map(tablesOf(spec).map((table) => [lower(table.name), new Set(table.headers.map(lower))])),
    names: new Set(spec.names.map(({ name }) => lower(name))),
  };
  return formulasOf(spec).flatMap((each) =>
    each.tokens.flatMap((token) => {
      const says = fault(token, known);
      return says === null ? [] : [breach(each, 'known references', says)];
    }));
};

interface Known {
  readonly tabs: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  readonly names: ReadonlySet<string>;
}

function fault(token: Token, { tabs, tables, names }: Known): string | null {
  switch (token.kind) {
    case 'tab':
      return tabs.has(lower(token.text)) ? null : `there is no tab "${token.text}"`;
    case 'table': {
      const columns = tables.get(lower(token.text));
      if (!columns) return `there is no table ${token.text}`;
      if (/[[\]#@,:]/.test(token.inside)) return `${token.text}[${token.inside}]: write Table[Column], the whole column`;
      return columns.has(lower(token.inside)) ? null : `table ${token.text} has no column "${token.inside}"`;
    }
    case 'word':
      return /^(TRUE|FALSE)$/.test(token.text) || names.has(lower(token.text)) ? null : `there is no name ${token.text}`;
    default:
      return null;
  }
}

export function tablesOf(spec: WorkbookSpec): TableSpec[] {
  return spec.tabs.flatMap((tab) => (tab.table ? [tab.table] : []));
}

/** Excel compares names without regard to case. */
export function lower(text: string): string {
  return text.toLowerCase();
}
