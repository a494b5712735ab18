import type { KeyboardEvent } from 'react';
import type { Actions } from '../actions';

/** Ctrl+Z and Ctrl+Y (on a Mac Cmd+Z and Cmd+Shift+Z); in a text field they are the field's own. */
export function undoByKey(event: KeyboardEvent, actions: Pick<Actions, 'undo' | 'redo'>): void {
  const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!(ctrlKey || metaKey) || altKey || (target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select'))) return;
  const letter = key.toLowerCase();
  const isRedo = letter === 'y' || (letter === 'z' && shiftKey);
  if (!isRedo && letter !== 'z') return;
  event.preventDefault();
  if (isRedo) actions.redo();
  else actions.undo();
}
