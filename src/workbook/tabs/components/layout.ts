import type { TabContext } from '../../context';
import type { Place } from '../../formula';
import { FIRST_YEAR_COLUMN } from '../../model';
import { componentRows, type ComponentRows, type Run } from './rows';

export const COMPONENTS_TAB = 'components';

/** Rows that the opening lines and the headings take before the first component. */
const OPENING_ROWS = 8;
/** Empty row, heading and column header between the two sections. */
const ROWS_BETWEEN = 3;

/**
 * Where each run of components stands, known before any formula is written: the Apportionment tab pools savings from
 * here and the Components read shares from there.
 */
export class ComponentLayout {
  readonly rows: ComponentRows;
  readonly newRow = OPENING_ROWS + 1;
  readonly effectRow: number;

  constructor(private readonly context: TabContext) {
    this.rows = componentRows(context);
    this.effectRow = this.newRow + this.rows.rows.length + ROWS_BETWEEN;
  }

  get years(): number {
    return this.context.years.length;
  }

  /** New in the year: a run's rows, every year. Null for a run without rows. */
  newOf(run: Run): Place | null {
    return this.part(run, this.newRow, FIRST_YEAR_COLUMN, this.years);
  }

  effectOf(run: Run): Place | null {
    return this.part(run, this.effectRow, FIRST_YEAR_COLUMN, this.years);
  }

  totalOf(run: Run): Place | null {
    return this.part(run, this.effectRow, this.totalColumn, 1);
  }

  /** A label or flag column beside the section "New in the year". */
  labelOf(run: Run, label: ComponentLabel): Place | null {
    return this.part(run, this.newRow, this.labelColumn(label), 1);
  }

  /** The same label beside the section "Effect on the MTFS". */
  effectLabelOf(run: Run, label: ComponentLabel): Place | null {
    return this.part(run, this.effectRow, this.labelColumn(label), 1);
  }

  get all(): Run {
    return { first: 0, count: this.rows.rows.length };
  }

  /** Posts, lines and added lines: what savings sharing pools. */
  get savings(): Run {
    const { posts, lines, added } = this.rows;
    return { first: posts.first, count: posts.count + lines.count + added.count };
  }

  /** The costs of one council, which stand together. */
  costsOf(council: string): Run {
    const { costs, rows } = this.rows;
    const own = rows.slice(costs.first, costs.first + costs.count).filter((row) => row.council === council).length;
    const before = this.context.codes.indexOf(council) * own;
    return { first: costs.first + before, count: own };
  }

  get totalColumn(): number {
    return FIRST_YEAR_COLUMN + this.years;
  }

  labelColumn(label: ComponentLabel): number {
    const place = COMPONENT_LABELS.indexOf(label);
    return place < LABELS_BEFORE_YEARS ? place + 1 : this.totalColumn + 1 + place - LABELS_BEFORE_YEARS;
  }

  private part(run: Run, top: number, column: number, columns: number): Place | null {
    return run.count === 0 ? null : { tab: COMPONENTS_TAB, row: top + run.first, column, rows: run.count, columns };
  }
}

/** Columns A to D, then, after the years and the total, the flags. */
export const COMPONENT_LABELS = ['name', 'council', 'kind', 'driver', 'inMtfs', 'atRisk', 'alreadySpent', 'hraShare'] as const;
export type ComponentLabel = (typeof COMPONENT_LABELS)[number];
const LABELS_BEFORE_YEARS = 4;
