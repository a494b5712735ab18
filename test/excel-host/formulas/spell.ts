import { invalidArgument } from '../errors';
import type { Workbook } from '../model/workbook';
import { insideBrackets, join, spellTab, tableOf, tabName, tokens, type Token } from './tokens';

/**
 * A formula as Excel gives it back: tabs, tables and names as they are called, functions and references in capitals, numbers
 * as numbers. Refused, as by Excel, when it is not a formula or refers to a tab or a table that is not there.
 */
export function spellFormula(formula: string, workbook: Workbook): string {
  const pieces = tokens(formula.slice(1));
  checkBrackets(pieces, formula);
  return `=${join(pieces.map((token) => ({ ...token, text: spell(token, workbook, formula) })))}`;
}

function spell({ kind, text }: Token, workbook: Workbook, formula: string): string {
  switch (kind) {
    case 'tab': {
      const sheet = workbook.findSheet(tabName(text));
      if (!sheet) throw invalidArgument(`${formula} refers to a tab that is not there, ${text}`);
      return spellTab(sheet.name);
    }
    case 'structured':
      return spellStructured(text, workbook, formula);
    case 'function':
      // A function of an add-in keeps the spelling that it was registered with.
      return text.includes('.') && !/^_xlfn\./i.test(text) ? text : text.toUpperCase();
    case 'cell':
    case 'columns':
    case 'error':
      return text.toUpperCase();
    case 'number':
      return /e/i.test(text) ? text.toUpperCase() : String(Number(text));
    case 'word':
      if (/^(true|false)$/i.test(text)) return text.toUpperCase();
      return workbook.findName(text)?.name ?? workbook.findTable(text)?.name ?? text;
    default:
      return text;
  }
}

function spellStructured(text: string, workbook: Workbook, formula: string): string {
  const table = workbook.findTable(tableOf(text));
  if (!table) throw invalidArgument(`${formula} refers to a table that is not there, ${tableOf(text)}`);
  const wanted = insideBrackets(text);
  if (/[[\]#@']/.test(wanted)) throw invalidArgument(`${formula}: only Table[Column] is known here`);
  const header = table.headers().find((each) => each.toLowerCase() === wanted.toLowerCase());
  if (header === undefined) throw invalidArgument(`${formula} refers to a column that ${table.name} has not, ${wanted}`);
  return `${table.name}[${header}]`;
}

function checkBrackets(pieces: readonly Token[], formula: string): void {
  let open = 0;
  for (const { kind, text } of pieces) {
    if (kind !== 'other') continue;
    if (text === '(') open += 1;
    if (text === ')') open -= 1;
    if (open < 0 || text === '"' || text === '[' || text === ']') throw invalidArgument(`${formula} is not a formula`);
  }
  if (open !== 0 || pieces.length === 0 || /[-+*/^&=<>,(]\s*$/.test(join(pieces))) throw invalidArgument(`${formula} is not a formula`);
}
