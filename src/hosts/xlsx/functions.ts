/** Functions newer than the file format: a file holds them with a prefix, people never see it. */
const NEWER = [
  'ACOT', 'ARRAYTOTEXT', 'BITAND', 'BITOR', 'BYCOL', 'BYROW', 'CEILING.MATH', 'CHOOSECOLS', 'CHOOSEROWS', 'CONCAT', 'DAYS', 'DROP',
  'EXPAND', 'FILTERXML', 'FLOOR.MATH', 'FORMULATEXT', 'HSTACK', 'IFNA', 'IFS', 'ISFORMULA', 'ISOWEEKNUM', 'LAMBDA', 'LET', 'MAKEARRAY',
  'MAP', 'MAXIFS', 'MINIFS', 'MODE.SNGL', 'NUMBERVALUE', 'PDURATION', 'PERCENTILE.INC', 'QUARTILE.INC', 'RANDARRAY', 'RANK.AVG', 'RANK.EQ',
  'REDUCE', 'RRI', 'SCAN', 'SEQUENCE', 'SHEET', 'SHEETS', 'SORTBY', 'STDEV.P', 'STDEV.S', 'SWITCH', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE',
  'TEXTJOIN', 'TEXTSPLIT', 'TOCOL', 'TOROW', 'UNICHAR', 'UNICODE', 'UNIQUE', 'VALUETOTEXT', 'VAR.P', 'VAR.S', 'VSTACK', 'WRAPCOLS',
  'WRAPROWS', 'XLOOKUP', 'XMATCH', 'XOR',
] as const;

/** These two have a second prefix. */
const NEWER_FOR_SHEETS = ['FILTER', 'SORT'] as const;

/** Custom functions of an add-in: a file holds "MTFS.APPORTION" so. */
const CUSTOM = '_xldudf_';
const OURS = /^MTFS\.[A-Z_]+$/i;

const prefixes = new Map<string, string>([
  ...NEWER.map((name) => [name, '_xlfn.'] as const),
  ...NEWER_FOR_SHEETS.map((name) => [name, '_xlfn._xlws.'] as const),
]);

const NAMED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\w.]*(?=\s*\()/gu;

/** A formula as a file holds it. */
export function toFile(formula: string): string {
  return formula.replace(NAMED, (token) => (OURS.test(token) ? CUSTOM + token.replace('.', '_') : (prefixes.get(token.toUpperCase()) ?? '') + token));
}

/** A formula as people read it. */
export function fromFile(formula: string): string {
  return formula.replace(NAMED, (token) => (/^["']/.test(token) ? token : token.replace(/^_xlfn\.(?:_xlws\.)?/, '').replace(/^_xldudf_MTFS_/i, 'MTFS.')));
}
