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
  // A window that becomes narrow keeps in sight what somebody works in: what is hidden while it is typed in takes no more letters.
  for (const [shows] of choices) {
    for (const kind of ['pointerdown', 'keydown']) document.getElementById(shows)?.addEventListener(kind, () => show(shows), { capture: true });
  }
  return () => show('pane');

  function show(what: Shows): void {
    document.body.dataset['shows'] = what;
    for (const { shows, made } of buttons) made.setAttribute('aria-pressed', String(shows === what));
  }
}
