import { tokens } from '../rules/tokens';
import type { WorkbookContents } from './contents';

/** The workbook without some tabs and names; formulas that lead to them show an error, as in Excel. */
export function withoutTabs(contents: WorkbookContents, tabs: readonly string[], names: readonly string[]): WorkbookContents {
  const gone = new Set(tabs.map((name) => name.toLowerCase()));
  const goneNames = new Set(names.map((name) => name.toLowerCase()));
  const goneTables = new Set(contents.tabs.filter(({ name }) => gone.has(name.toLowerCase())).flatMap((tab) => tab.tables.map(({ name }) => name.toLowerCase())));
  return {
    ...contents,
    mark: null,
    tabs: contents.tabs.filter(({ name }) => !gone.has(name.toLowerCase())).map((tab) => ({
      ...tab,
      cells: tab.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: cutOff(cell.formula, gone, goneTables) })),
      links: tab.links.filter((link) => !gone.has(link.tab.toLowerCase())),
    })),
    names: contents.names.filter(({ name }) => !goneNames.has(name.toLowerCase())),
  };
}

const REFERENCE = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\w.]*))!\$?[A-Za-z]{1,3}(?:\$?\d+)?(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?|([\p{L}_\\][\p{L}\w.]*)\[(?:[^[\]]|\[[^[\]]*\])*\]/gu;

/** References into what is gone become #REF!; the rest of the formula stays. */
function cutOff(formula: string, tabs: ReadonlySet<string>, tables: ReadonlySet<string>): string {
  const leads = tokens(formula.slice(1), 'A1').some(({ kind, text }) => (kind === 'tab' && tabs.has(text.toLowerCase())) || (kind === 'table' && tables.has(text.toLowerCase())));
  if (!leads) return formula;
  return formula.replace(REFERENCE, (token: string, quoted?: string, plain?: string, table?: string) => {
    const tab = quoted?.replaceAll("''", "'") ?? plain;
    const isGone = tab !== undefined ? tabs.has(tab.toLowerCase()) : table !== undefined && tables.has(table.toLowerCase());
    return isGone ? '#REF!' : token;
  });
}
