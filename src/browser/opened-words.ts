import type { NotTaken } from '../hosts/xlsx';

const NOT_TAKEN_WORDS: Readonly<Record<NotTaken, string>> = {
  rule: 'rules that colour cells in a way the page does not have, such as the top 10',
  pictures: 'pictures and drawn shapes',
  charts: 'charts',
  'pivot tables': 'pivot tables, as more than their figures',
  'part formats': 'formats of a part of a text',
  'small charts': 'small charts in cells',
  filters: 'filters',
  groups: 'groups of rows or columns',
  protection: 'protection of tabs',
};

/** What is to be said of a workbook that was opened; null where the page shows all of it. */
export function openedWords(name: string, lost: readonly { readonly what: NotTaken; readonly tabs: readonly string[] }[]): string | null {
  if (lost.length === 0) return null;
  const items = lost.map(({ what, tabs }) => `${NOT_TAKEN_WORDS[what]}${tabs.length > 0 ? ` (${tabs.join(', ')})` : ''}`);
  return `${name} is open, without what this page cannot show: ${items.join('; ')}. A download of this page will not have it either: keep the file.`;
}
