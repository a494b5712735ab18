import { button } from './button';

export function paragraph(className: string, role?: 'status' | 'alert'): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = className;
  if (role) made.setAttribute('role', role);
  return made;
}

export interface Question<A extends string> {
  readonly title: string;
  readonly words: readonly string[];
  /** A line for each of what it is about; it scrolls where it is long. */
  readonly list?: { readonly label: string; readonly lines: readonly string[] };
  /** What the buttons say, by the answers that they give. */
  readonly answers: Readonly<Record<A, string>>;
  readonly no: string;
}

/** Asks in a dialog; null where it is closed without one of the answers. */
export function ask<A extends string>({ title, words, list, answers, no }: Question<A>): Promise<A | null> {
  const dialog = document.createElement('dialog');
  dialog.className = 'bar-dialog';
  const heading = document.createElement('h2');
  heading.id = 'bar-question';
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const texts = words.map((each) => {
    const text = paragraph('');
    text.textContent = each;
    return text;
  });
  const row = document.createElement('div');
  let answer: A | null = null;
  const choices = (Object.keys(answers) as A[]).map((each) =>
    button(answers[each], () => {
      answer = each;
      dialog.close();
    }),
  );
  row.append(button(no, () => dialog.close()), ...choices);
  dialog.append(heading, ...texts, ...(list ? [listOf(list)] : []), row);
  document.body.append(dialog);
  return new Promise((answered) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      answered(answer);
    });
    dialog.showModal();
  });
}

function listOf({ label, lines }: NonNullable<Question<string>['list']>): HTMLUListElement {
  const list = document.createElement('ul');
  list.setAttribute('aria-label', label);
  // What scrolls must be within reach of the keyboard.
  list.tabIndex = 0;
  list.append(...lines.map((line) => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  }));
  return list;
}
