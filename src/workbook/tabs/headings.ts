import type { TabContext } from '../context';
import type { TabDraft } from '../draft';
import type { Place } from '../formula';

/** A group of columns, one for each council: "Share HDC", "Share MBC". */
export function perCouncil(context: TabContext, words: string): string[] {
  return context.codes.map((code) => `${words} ${code}`);
}

/** A header row of words from a column on. */
export function header(draft: TabDraft, id: string, words: readonly string[], row: number, column = 1): Place {
  return draft.place({ id, kind: 'text', values: [words], style: 'header', format: 'text' }, row, column);
}

/** Title, what the tab is, and further lines; returns the first free row after an empty one. */
export function opening(draft: TabDraft, title: string, lines: readonly string[]): number {
  draft.text('title', title, 1, 1, 'title');
  lines.forEach((line, i) => draft.text(`opening-${i + 1}`, line, 2 + i, draft.textColumn, i === 0 ? 'subtitle' : 'note'));
  return draft.below(1);
}
