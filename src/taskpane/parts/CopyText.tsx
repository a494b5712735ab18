import type { ReactElement } from 'react';

/** Characters to a line in the narrowest pane. */
const ROOM = 32;

/** Text that selects itself when reached, to be copied with the keyboard: writing to the clipboard may be blocked in a pane. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  const rows = Math.ceil(text.length / ROOM);
  return <textarea className="copy" readOnly rows={rows} value={text} aria-label={label} onFocus={({ currentTarget }) => currentTarget.select()} />;
}
