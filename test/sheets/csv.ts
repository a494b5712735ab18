/** What LibreOffice writes for a cell; an error is kept apart from text. */
export type CsvValue = number | string | boolean | null | { readonly error: string };

/** Rows of a CSV in which text is quoted and numbers are not. */
export function parseCsv(csv: string): CsvValue[][] {
  const rows: CsvValue[][] = [];
  let row: CsvValue[] = [];
  const field = /"((?:[^"]|"")*)"|([^,\n\r"]*)/y;
  for (let at = csv.startsWith('\uFEFF') ? 1 : 0; at < csv.length; at++) {
    field.lastIndex = at;
    const [, quoted, bare] = field.exec(csv) ?? [];
    row.push(quoted === undefined ? bareValue(bare ?? '') : quotedValue(quoted.replaceAll('""', '"')));
    at = field.lastIndex;
    if (csv[at] === '\r') at++;
    if (csv[at] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function quotedValue(text: string): CsvValue {
  if (text === '') return null;
  return /^(#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d+)$/.test(text) ? { error: text } : text;
}

function bareValue(text: string): CsvValue {
  if (text === '') return null;
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return Number.isNaN(number) ? { error: text } : number;
}
