/** Small pieces of the page that are no part of the pane. */

export function button(words: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'bar-button';
  made.textContent = words;
  made.addEventListener('click', pressed);
  return made;
}

export function paragraph(className: string, role?: 'status' | 'alert'): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = className;
  if (role) made.setAttribute('role', role);
  return made;
}

export interface Question {
  readonly title: string;
  readonly words: string;
  readonly yes: string;
  readonly no: string;
}

/** Asks in a dialog; false where it is closed in any other way than by saying yes. */
export function ask({ title, words, yes, no }: Question): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'bar-dialog';
  const heading = document.createElement('h2');
  heading.id = 'bar-question';
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const text = paragraph('');
  text.textContent = words;
  const row = document.createElement('div');
  row.append(button(no, () => dialog.close('')), button(yes, () => dialog.close('yes')));
  dialog.append(heading, text, row);
  document.body.append(dialog);
  return new Promise((answer) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
    dialog.showModal();
  });
}
