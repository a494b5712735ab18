import type { Problem } from '../../engine/problems';
import type { TabCells } from '../cells';
import type { CellValue } from '../model';
import { cellA1 } from '../r1c1';

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

/** Collects problems, and remembers in which cell each field of the case stands. */
export class Report {
  readonly problems: ReadProblem[] = [];
  private readonly cells = new Map<string, Position>();

  say(path: string, value: CellValue, expected: string, at?: Position): void {
    this.problems.push({ path, value, expected, ...(at ? { cell: addressOf(at) } : {}) });
  }

  hasSaid(path: string): boolean {
    return this.problems.some((problem) => problem.path === path);
  }

  place(path: string, at: Position): void {
    this.cells.set(path, at);
  }

  /** The cell of a field, or of the field that holds it. */
  cellOf(path: string): string | null {
    for (let part = path; part !== ''; part = part.replace(/(?:^[^.[]*|\.[^.[]*|\[[^[]*)$/, '')) {
      const cell = this.cells.get(part);
      if (cell !== undefined) return addressOf(cell);
    }
    return null;
  }
}

function addressOf({ tab, row, column }: Position): string {
  const name = /^[\p{L}_][\p{L}\d_]*$/u.test(tab.name) ? tab.name : `'${tab.name.replaceAll("'", "''")}'`;
  return `${name}!${cellA1(row, column)}`;
}
