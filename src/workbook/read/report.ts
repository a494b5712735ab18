import type { Problem } from '../../engine/problems';
import type { TabCells } from '../cells';
import type { CellValue } from '../model';
import { addressOf } from '../places';

/** Something in a workbook that cannot be read as a case. */
export interface ReadProblem extends Problem {
  /** "Posts!C7" */
  readonly cell?: string;
}

export interface Position {
  readonly tab: TabCells;
  readonly row: number;
  readonly column: number;
}

/** Where a field of the nth record stands; the empty path is the record itself. */
export type Locate = (index: number, path: string) => Position | null;

const IN_RECORD = /^(\w+)\[(\d+)\](?:\.(.*))?$/s;

/** Collects problems, and knows in which cell each field of the case stands. */
export class Report {
  readonly problems: ReadProblem[] = [];
  private readonly singles = new Map<string, Position>();
  private readonly records = new Map<string, Locate>();

  say(path: string, value: CellValue, expected: string, at?: Position): void {
    this.problems.push({ path, value, expected, ...(at ? { cell: addressIn(at) } : {}) });
  }

  hasSaid(path: string): boolean {
    return this.problems.some((problem) => problem.path === path);
  }

  place(path: string, at: Position): void {
    this.singles.set(path, at);
  }

  placeRecords(field: string, locate: Locate): void {
    this.records.set(field, locate);
  }

  /** The cell of a field, or of what holds it; null where the workbook has neither. */
  cellOf(path: string): string | null {
    const at = this.placeOf(path);
    return at && addressIn(at);
  }

  placeOf(path: string): Position | null {
    const [, field = '', index = '', inRecord = ''] = IN_RECORD.exec(path) ?? [];
    const locate = this.records.get(field);
    return locate ? longest(inRecord, (part) => locate(Number(index), part)) : longest(path, (part) => this.singles.get(part) ?? null);
  }
}

/** What is found for a path, or for the longest beginning of it. */
function longest(path: string, find: (part: string) => Position | null): Position | null {
  const found = find(path);
  if (found || path === '') return found;
  return longest(path.replace(/(?:^[^.[]*|\.[^.[]*|\[[^[]*)$/, ''), find);
}

function addressIn({ tab, row, column }: Position): string {
  return addressOf(tab.name, row, column);
}
