import { button } from './button';
import { SWITCH_WORDS } from './switch-words';

type Shows = 'pane' | 'workbook';

/** On a narrow screen: the pane or the workbook. Gives how to show the pane. */
export function startSwitch(place: HTMLElement): () => void {
  const choices: readonly (readonly [Shows, string])[] = [['pane', SWITCH_WORDS.pane], ['workbook', SWITCH_WORDS.workbook]];
  const buttons = choices.map(([shows, words]) => ({ shows, made: button(words, () => show(shows)) }));
  place.setAttribute('aria-label', SWITCH_WORDS.label);
  place.replaceChildren(...buttons.map(({ made }) => made));
  show('pane');
  return () => show('pane');

  function show(what: Shows): void {
    document.body.dataset['shows'] = what;
    for (const { shows, made } of buttons) made.setAttribute('aria-pressed', String(shows === what));
  }
}
