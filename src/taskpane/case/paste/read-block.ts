import type { PartnershipCase } from '../../../engine/case';
import { readAmount } from '../amount';
import { inPounds, type Block, type BlockProblem, type BlockRow, type PasteOptions, type Role, type Target } from './block';
import { areAllNegative, asPositive } from './costs';
import { councilNamed, councilOfHeading, wordsAlone } from './councils';
import { readGrade } from './grade';
import { gridOf } from './grid';
import { isHeader, isUnitRow, scaleOf } from './header';
import { movements } from './movements';
import { recordOf } from './record';
import { rolesOf } from './roles';
import { checkAreas, checkNames, checkShares, checkSigns, signsOf } from './row-checks';
import { SUM } from './sum';
import { totalAgrees } from './totals';

/** Reads a pasted block: which column is what, and each of its cells. Nothing is guessed in silence: what cannot be read is a problem by row and column. */
export function readBlock(text: string, partnershipCase: PartnershipCase, years: readonly string[], options: PasteOptions): Block {
  const grid = gridOf(text);
  const filled = grid.map((cells, i) => ({ row: i + 1, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const at = filled.findIndex(({ cells }) => isHeader(cells, partnershipCase, options.target));
  const scale = scaleOf(options.scale, filled.slice(0, Math.max(at + 1, 1)).map(({ cells }) => cells));
  const header = at < 0 ? null : (filled[at]?.cells ?? null);
  const body = filled.slice(at + 1).filter(({ cells }) => !isUnitRow(cells));
  const problems: BlockProblem[] = [];
  const columns = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const cellsOf = body.map(({ cells }) => cells).filter((cells) => options.target === 'deficits' || wordsAlone(cells) === null);
  const roles = rolesOf({ header, headerRow: filled[at]?.row ?? 0, body: cellsOf, columns, partnershipCase, years, options, problems });
  const nameColumn = roles.findIndex(({ kind }) => kind === 'name');
  const totalColumn = header?.findLastIndex((title, column) => SUM.test(title) && roles[column]?.kind === 'left out') ?? -1;
  const over = filled.slice(0, Math.max(at, 0)).map(({ cells }) => headingIn(partnershipCase, options.target, cells)).findLast((code) => code !== null) ?? null;
  const { rows: asRead, leftOut, wordsOnly, asksCouncil } = rowsOf({ body, over, roles, nameColumn, totalColumn, scale, partnershipCase, options, problems });
  const costsNegative = options.target === 'costs' && areAllNegative(asRead);
  const rows = costsNegative ? asRead.map(asPositive) : asRead;
  if (filled.length === 0) problems.push({ what: 'nothing' });
  else if (rows.length === 0 || !roles.some(({ kind }) => kind === 'figure')) problems.push({ what: 'no figures' });
  const columnsLeftOut = roles.flatMap((role, i) => {
    const [column, title] = [i + 1, header?.[i] ?? ''];
    const isSaid = SUM.test(title) || problems.some((each) => 'column' in each && each.column === column);
    return role.kind === 'left out' && !isSaid && body.some(({ cells }) => (cells[i] ?? '') !== '') ? [{ column, title }] : [];
  });
  checkNames(rows, options.target, nameColumn, problems);
  checkSigns(rows, options.target, problems);
  if (options.target === 'bases') checkShares(rows, problems);
  if (options.target === 'opportunities') checkAreas(rows, problems);
  const { amounts = 'new in the year', potential = 'savings', isNegative } = options;
  // What is whose is not to be guessed from the order of the columns.
  if (!inPounds(options.target) && header === null && filled.length > 0) {
    problems.splice(0, problems.length, { what: 'no councils above', target: options.target, codes: partnershipCase.councils.map(({ code }) => code) });
  }
  const isTurned = amounts === 'each year' && options.target === 'lines';
  const isOneOff = (row: BlockRow): boolean => partnershipCase.lines[recordOf(partnershipCase, 'lines', row)]?.kind === 'one-off';
  return {
    roles, header, problems, leftOut, columnsLeftOut, wordsOnly, asksCouncil, costsNegative, scale, isNegative, amounts, potential, signs: signsOf(rows, isNegative),
    rows: isTurned ? rows.map((row) => (isOneOff(row) ? { ...row, asWritten: 'one-off' as const } : movements(row, years, problems))) : rows,
    totalAgrees: options.target === 'lines' ? totalAgrees(rows, years) : null,
  };
}

interface Body {
  readonly body: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The council in a row of its own above the header. */
  readonly over: string | null;
  readonly roles: readonly Role[];
  readonly nameColumn: number;
  readonly totalColumn: number;
  readonly scale: number;
  readonly partnershipCase: PartnershipCase;
  readonly options: PasteOptions;
  readonly problems: BlockProblem[];
}

/** The rows that are taken, and those that are not. A council, or a service area, in a row of its own is that of the rows below it; an opportunity in its area may be graded later. */
function rowsOf({ body, over, roles, nameColumn, totalColumn, scale, partnershipCase, options, problems }: Body): Pick<Block, 'rows' | 'leftOut' | 'wordsOnly' | 'asksCouncil'> {
  const { target } = options;
  const councilColumn = roles.findIndex(({ kind }) => kind === 'council');
  const rows: BlockRow[] = [];
  const leftOut: number[] = [];
  const wordsOnly: { readonly row: number; readonly text: string }[] = [];
  const areaColumn = roles.findIndex(({ kind }) => kind === 'area');
  let heading = over;
  let areaAbove: string | null = null;
  let asksCouncil = target === 'lines' && councilColumn < 0 && over === null;
  for (const { row, cells } of body) {
    const first = cells.find((cell) => cell !== '') ?? '';
    const above = headingIn(partnershipCase, target, cells);
    const figures = figuresOf(target, roles, cells, scale);
    const toGrade = areaColumn >= 0 && nameColumn >= 0 && (cells[areaColumn] ?? '') !== '' && (cells[nameColumn] ?? '') !== '';
    if (SUM.test(first)) leftOut.push(row);
    else if (above !== null) {
      heading = above;
      if (rows.length === 0) asksCouncil = false;
    } else if (target === 'opportunities' && areaColumn < 0 && wordsAlone(cells) !== null) areaAbove = first;
    else if (target === 'deficits' ? isCaption(partnershipCase, cells, body) : figures.length > 0 && !toGrade && figures.every(({ text }) => text === '')) wordsOnly.push({ row, text: first });
    else {
      for (const { column, text, amount } of figures) {
        if (amount.kind === 'refused') problems.push({ what: target === 'opportunities' ? 'no grade' : 'no figure', row, column, text });
        else if (amount.kind === 'number' && amount.isPercent && target !== 'bases') problems.push({ what: 'percent', row, column, text });
      }
      const name = nameColumn < 0 ? '' : (cells[nameColumn] ?? '');
      const council = councilFor({ row, cells, councilColumn, heading, name, index: rows.length, partnershipCase, options, problems });
      const total = readAmount(cells[totalColumn] ?? '', scale);
      const area = (areaColumn < 0 ? areaAbove : cells[areaColumn]) ?? null;
      rows.push({ row, name, council, area, isNew: recordOf(partnershipCase, target, { name, council }) < 0, total: total.kind === 'number' ? total.value : null, cells: figures });
    }
  }
  return { rows, leftOut, wordsOnly, asksCouncil };
}

/** A council without figures is one of the deficits; words above the first figures are a caption, unless they are a council that has no row below. */
function isCaption(partnershipCase: PartnershipCase, cells: readonly string[], body: Body['body']): boolean {
  const text = wordsAlone(cells);
  const begins = body.findIndex((other) => wordsAlone(other.cells) === null);
  if (text === null || body.findIndex((other) => other.cells === cells) > begins) return false;
  const named = councilNamed(partnershipCase, text);
  return named === null || body.slice(begins).some((other) => councilNamed(partnershipCase, other.cells.find((cell) => cell !== '') ?? '') === named);
}

/** The council that stands in a row of its own, where that is whose the lines below are. */
function headingIn(partnershipCase: PartnershipCase, target: Target, cells: readonly string[]): string | null {
  const text = target === 'lines' ? wordsAlone(cells) : null;
  return text === null ? null : councilOfHeading(partnershipCase, text);
}

function figuresOf(target: Target, roles: readonly Role[], cells: readonly string[], scale: number): BlockRow['cells'] {
  return roles.flatMap((role, column) => (role.kind === 'figure' ? [{ of: role.of, column: column + 1, text: cells[column] ?? '', amount: target === 'opportunities' ? readGrade(cells[column] ?? '') : readAmount(cells[column] ?? '', scale) }] : []));
}

interface CouncilOf {
  readonly row: number;
  readonly cells: readonly string[];
  readonly councilColumn: number;
  /** The council in a row of its own above this one. */
  readonly heading: string | null;
  readonly name: string;
  readonly index: number;
  readonly partnershipCase: PartnershipCase;
  readonly options: PasteOptions;
  readonly problems: BlockProblem[];
}

function councilFor({ row, cells, councilColumn, heading, name, index, partnershipCase, options: { target, council }, problems }: CouncilOf): string | null {
  if (target !== 'lines' && target !== 'deficits') return null;
  if (target === 'lines' && councilColumn < 0) return heading ?? council;
  const text = target === 'lines' ? (cells[councilColumn] ?? '') : name;
  if (text === '' && heading !== null) return heading;
  // Deficits alone come in the order of the councils.
  const found = target === 'deficits' && text === '' ? (partnershipCase.councils[index]?.code ?? null) : councilNamed(partnershipCase, text);
  const column = target === 'lines' ? councilColumn + 1 : 1;
  if (found === null) problems.push({ what: 'no council', row, column, text, codes: partnershipCase.councils.map(({ code }) => code) });
  return found;
}
