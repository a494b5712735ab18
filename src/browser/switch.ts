import { button } from './elements';
import { PAGE_WORDS } from './page-words';

type Shows = 'pane' | 'workbook';

/** On a narrow screen: the pane or the workbook. Gives how to show the pane. */
export function startSwitch(place: HTMLElement): () => void {
  const choices: readonly (readonly [Shows, string])[] = [['pane', PAGE_WORDS.showPane], ['workbook', PAGE_WORDS.showWorkbook]];
  const buttons = choices.map(([shows, words]) => ({ shows, made: button(words, () => show(shows)) }));
  place.setAttribute('aria-label', PAGE_WORDS.switchLabel);
  place.replaceChildren(...buttons.map(({ made }) => made));
  show('pane');
  return () => show('pane');

  function show(what: Shows): void {
    document.body.dataset['shows'] = what;
    for (const { shows, made } of buttons) made.setAttribute('aria-pressed', String(shows === what));
  }
}
