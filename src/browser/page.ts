import type { PartnershipCase } from '../engine/case';
import { prepare } from '../workbook/prepare';
import { caseOpener } from './case-opener';
import { element } from './dom';
import { outstandingSection, publishedSection, resultsSection } from './results';
import { workbookPanel } from './workbook-panel';

/** Shows a case in `root` and lets another be opened in its place. */
export function startPage(root: HTMLElement, firstCase: PartnershipCase): void {
  const live = element('p', { class: 'announcement', role: 'status', 'aria-live': 'polite' });
  const title = element('div', { class: 'title' });
  const body = element('div', { class: 'columns' });
  const opener = caseOpener(open, say);
  root.replaceChildren(element('div', { class: 'case' }, title, opener.root, opener.problems), body, live);
  show(firstCase);

  function say(words: string): void {
    live.textContent = words;
  }

  function open(opened: PartnershipCase, fileName: string): void {
    show(opened);
    say(`${fileName} is open.`);
    title.querySelector('h1')?.focus();
  }

  function show(shown: PartnershipCase): void {
    const prepared = prepare(shown);
    const { headlines } = prepared;
    title.replaceChildren(element('h1', { tabindex: '-1' }, shown.title), ...subtitle(shown));
    document.title = `${shown.title} · Partnership Case`;
    body.replaceChildren(
      resultsSection(headlines),
      workbookPanel(prepared, say),
      publishedSection(headlines),
      outstandingSection(headlines.outstanding),
    );
  }
}

function subtitle({ subtitle: words }: PartnershipCase): HTMLElement[] {
  return words === undefined ? [] : [element('p', {}, words)];
}
