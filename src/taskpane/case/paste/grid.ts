/** A pasted block as rows of cells; cells of its own line are kept where a line is empty, so that rows count as they were pasted. */
export function gridOf(text: string): string[][] {
  const lines = linesOf(text.replace(/\r\n?/g, '\n').replace(/\n+$/, ''));
  const split = splitterFor(lines);
  return lines.map((line) => split(line).map((cell) => cell.trim()));
}

type Split = (line: string) => string[];

/** A sheet gives tabs; a report, two spaces or more; a file, commas that do more than group digits. */
function splitterFor(lines: readonly string[]): Split {
  if (lines.some((line) => line.includes('\t'))) return (line) => line.split('\t').map(unquoted);
  const bySpaces = lines.filter((line) => /\S[ \u00a0]{2,}\S/.test(line)).length;
  const byCommas = lines.filter((line) => withoutGroups(line).includes(',')).length;
  if (bySpaces > 0 && bySpaces >= byCommas) return (line) => line.trim().split(/[ \u00a0]{2,}/);
  return byCommas > 0 ? commas : (line) => [line];
}

const GROUPED = /(?<![\d.])\d{1,3}(?:,\d{3})+(?!\d)/g;

function withoutGroups(line: string): string {
  return line.replace(GROUPED, '').replace(/"[^"]*"/g, (quoted) => quoted.replaceAll(',', ''));
}

/** Comma-separated, with quotes around cells that hold commas. */
function commas(line: string): string[] {
  return [...line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)].map(([, quoted, plain]) => (quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')));
}

/** A sheet puts quotes around a cell with a line or a quote in it. */
function unquoted(cell: string): string {
  return /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** Line breaks within quotes belong to a cell. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    if (open && lines.length > 0) lines.push(`${lines.pop() ?? ''} ${line}`);
    else lines.push(line);
    const opens = (line.match(/(?:^|[\t,])\s*"/g) ?? []).length > 0;
    if ((line.match(/"/g) ?? []).length % 2 === 1 && (open || opens)) open = !open;
  }
  return open ? text.split('\n') : lines;
}
