import { appraise, type PartnershipCase } from '../../src/engine';
import { contextOf, type TabContext } from '../../src/workbook/context';
import type { TabDraft } from '../../src/workbook/draft';
import { finalNames, type Formula } from '../../src/workbook/formula';
import type { TabSpec } from '../../src/workbook/model';
import { inputTabs } from '../../src/workbook/tabs/inputs';
import { opportunityGradingTab } from '../../src/workbook/tabs/opportunity-grading';
import { publishedTab } from '../../src/workbook/tabs/published';
import { cellsOf, type SpecCells } from './spec-cells';

export function contextFor(partnershipCase: PartnershipCase): TabContext {
  return contextOf(partnershipCase, appraise(partnershipCase));
}

/** The tabs that an officer types in, drafted without the rest of the workbook. */
export function inputSpecs(partnershipCase: PartnershipCase, calculated: () => Formula | null = () => null): TabSpec[] {
  const context = contextFor(partnershipCase);
  const { drafts, places } = inputTabs(context);
  const all = [...drafts, opportunityGradingTab(context, places), publishedTab(context, places, calculated)];
  return finished(all);
}

export function finished(drafts: readonly TabDraft[]): TabSpec[] {
  const names = finalNames(
    (id) => drafts.find((draft) => draft.id === id)?.wantedName ?? id,
    (id) => drafts.find((draft) => draft.tableId === id)?.tableName ?? id,
  );
  return drafts.map((draft) => draft.finish(names));
}

export function inputCells(partnershipCase: PartnershipCase): SpecCells {
  return cellsOf({ tabs: inputSpecs(partnershipCase), names: [] });
}
