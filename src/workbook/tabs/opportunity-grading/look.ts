import type { TabDraft } from '../../draft';
import type { Area } from '../../model';

/** Grades deepen in colour with their words; TBC stands out. */
export function highlightGrades(draft: TabDraft, area: Area): void {
  draft.highlight(area, 'equals', 'High', 'high');
  draft.highlight(area, 'equals', 'Medium', 'medium');
  draft.highlight(area, 'equals', 'Low', 'low');
  draft.highlight(area, 'equals', 'None', 'none');
  draft.highlight(area, 'equals', 'TBC', 'unknown');
}
