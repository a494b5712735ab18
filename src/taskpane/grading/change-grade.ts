import type { Grade, PartnershipCase } from '../../engine/case';
import { gradeOf } from '../../engine/opportunities';
import type { Actions } from '../actions';
import type { CasePlace } from '../state/editing';
import { GRADING_WORDS as W } from '../words/grading';
import { gradePath, withGrade, type GradeColumn } from './cells';

interface Change {
  readonly partnershipCase: PartnershipCase;
  /** Of the opportunity in the case. */
  readonly index: number;
  readonly column: GradeColumn;
  readonly grade: Grade;
  readonly at: CasePlace;
}

/** Sets a grade as one change; nothing where it is so already. */
export function changeGrade({ partnershipCase, index, column, grade, at }: Change, actions: Pick<Actions, 'change'>): void {
  const opportunity = partnershipCase.opportunities[index];
  if (!opportunity || gradeOf(opportunity, column.potential, column.council) === grade) return;
  const words = W.step(opportunity.name, column.potential, column.council, grade);
  actions.change({ partnershipCase: withGrade(partnershipCase, index, column, grade), words, at, path: gradePath(index, column), seen: 'grading' });
}
