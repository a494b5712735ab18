import type { InputPlaces } from '../../context';
import type { TabDraft } from '../../draft';
import type { CellRef, Formula } from '../../formula';
import type { ApportionmentPlaces } from '../apportionment';
import type { ComponentLayout } from '../components/layout';
import type { SavingsPlaces } from '../savings';
import type { PostCosts } from '../post-sharing';

/** What the checks look at; a tab that was left out has no place here and its checks are dropped. */
export interface Checked {
  readonly inputs: InputPlaces;
  readonly apportionment: ApportionmentPlaces | null;
  /** What each row of Shared posts was built for, and what it holds now. */
  readonly postRows: PostCosts['asBuilt'] | null;
  readonly layout: ComponentLayout | null;
  readonly savings: readonly SavingsPlaces[];
  readonly grading: boolean;
  /** Every tab but Contents and Checks. */
  readonly drafts: readonly TabDraft[];
}

/** "waits" is a result that says what it needs: a consequence of something outstanding, not counted again. */
export type CheckKind = 'problem' | 'build again' | 'waits' | 'outstanding';

export interface Check {
  readonly name: string;
  readonly means: string;
  readonly kind: CheckKind;
  /** What the engine counts when the workbook is built. */
  readonly value: number;
  /** Rows of an input table when the workbook was built, to compare with what is typed now. */
  readonly built?: number;
  /** `builtCell` is the cell that holds `built`. */
  readonly formula: (builtCell: CellRef) => Formula;
}
