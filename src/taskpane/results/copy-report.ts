import type { Report, ReportGroup } from './report';

/** The report as Word takes it: a table that is one. */
export function asHtml({ sentences, caption, head, groups, notes }: Report): string {
  const paragraphs = (all: readonly string[]): string => all.map((each) => `<p>${escaped(each)}</p>`).join('');
  const heads = head.map((each, i) => `<th scope="col"${i === 0 ? '' : ' align="right"'}>${escaped(each)}</th>`).join('');
  const row = ({ label, cells }: ReportGroup['rows'][number]): string =>
    `<tr><th scope="row" align="left">${escaped(label)}</th>${cells.map((cell) => `<td align="right">${escaped(cell)}</td>`).join('')}</tr>`;
  const body = groups.map(({ name, rows }) => `<tr><th scope="rowgroup" colspan="${head.length}" align="left">${escaped(name)}</th></tr>${rows.map(row).join('')}`).join('');
  return (
    `${paragraphs(sentences)}<table border="1" cellpadding="4" cellspacing="0" style="border-collapse:collapse"><caption>${escaped(caption)}</caption>` +
    `<thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>${paragraphs(notes)}`
  );
}

/** Tabs between the cells, so that a sheet takes it too. */
export function asText({ sentences, caption, head, groups, notes }: Report): string {
  return [...sentences, '', caption, head.join('\t'), ...groups.flatMap(({ name, rows }) => [name, ...rows.map(({ label, cells }) => [label, ...cells].join('\t'))]), '', ...notes].join('\n').trimEnd();
}

/** Puts the report on the clipboard; false where that is refused, as in some panes of Office. */
export async function copyReport(report: Report): Promise<boolean> {
  const html = asHtml(report);
  const text = asText(report);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) })]);
    return true;
  } catch {
    return false;
  }
}

/** Selects what is in an element, to be copied with the keyboard. */
export function selectAll(element: Element): void {
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
