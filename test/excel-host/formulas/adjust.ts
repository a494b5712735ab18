import { type Area, LAST_COLUMN, LAST_ROW, lastColumn, lastRow, letters, parse } from '../model/area';
import { join, tabName, tokens, type Token } from './tokens';

export const LOST = '#REF!';

/** Where the cells of one tab went; null for those that are gone. */
export interface Moving {
  readonly tab: string;
  readonly move: (area: Area) => Area | null;
}

/** A formula after cells of a tab moved, for a formula that stands on the tab itself (or not). */
export function adjustFormula(formula: string, { tab, move }: Moving, onThatTab: boolean): string {
  if (!onThatTab && !formula.toLowerCase().includes(tab.toLowerCase().replaceAll("'", "''"))) return formula;
  const pieces = tokens(formula);
  const adjusted: Token[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const token = pieces[i]!;
    const isRange = token.kind === 'cell' && pieces[i + 1]?.text === ':' && pieces[i + 2]?.kind === 'cell';
    if (token.kind !== 'cell' && token.kind !== 'columns' && token.kind !== 'rows') {
      adjusted.push(token);
      continue;
    }
    const text = isRange ? `${token.text}:${pieces[i + 2]!.text}` : token.text;
    if (isRange) i += 2;
    adjusted.push(isOf(adjusted.at(-1), tab, onThatTab) ? { kind: token.kind, text: moved(text, move) } : { kind: token.kind, text });
  }
  return join(adjusted);
}

function isOf(before: Token | undefined, tab: string, onThatTab: boolean): boolean {
  if (before?.kind === 'tab') return tabName(before.text).toLowerCase() === tab.toLowerCase();
  return onThatTab && before?.kind !== 'error';
}

function moved(text: string, move: Moving['move']): string {
  const area = parse(text);
  if (!area) return text;
  const to = move(area);
  if (!to) return LOST;
  return same(area, to) ? text : spell(to, text);
}

/** The same cells in A1, with the dollars where they were. */
function spell(area: Area, like: string): string {
  const [first = '', second = first] = like.split(':');
  const corner = (row: number, column: number, as: string) => {
    const [, c = '', r = ''] = /^(\$?)[A-Z]*(\$?)\d*$/i.exec(as) ?? [];
    if (area.columns === LAST_COLUMN && /^\$?\d+$/.test(as)) return `${c}${row}`;
    return area.rows === LAST_ROW && /^\$?[A-Z]+$/i.test(as) ? `${c}${letters(column)}` : `${c}${letters(column)}${r}${row}`;
  };
  const from = corner(area.row, area.column, first);
  return like.includes(':') ? `${from}:${corner(lastRow(area), lastColumn(area), second)}` : from;
}

function same(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
