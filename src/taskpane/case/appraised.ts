import type { Appraisal } from '../../engine/appraisal';
import { appraise } from '../../engine/appraise';
import type { PartnershipCase } from '../../engine/case';

const known = new WeakMap<PartnershipCase, Appraisal>();

/** The appraisal of a case, worked out once for all the views that show it. @throws CaseProblems */
export function appraised(partnershipCase: PartnershipCase): Appraisal {
  const before = known.get(partnershipCase);
  if (before) return before;
  const appraisal = appraise(partnershipCase);
  known.set(partnershipCase, appraisal);
  return appraisal;
}
