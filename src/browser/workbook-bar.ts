import { ask, button, paragraph } from './elements';
import { PAGE_WORDS } from './page-words';

export interface BarActions {
  open(file: File): Promise<void>;
  download(): Promise<void>;
  afresh(): Promise<void>;
}

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** What can be done with the workbook of the page as a whole, and whether it is kept. */
export class WorkbookBar {
  private readonly status = paragraph('bar-words', 'status');
  private readonly noticeLine = paragraph('bar-notice', 'alert');

  constructor(private readonly place: HTMLElement) {
    this.noticeLine.hidden = true;
    place.replaceChildren(this.status, this.noticeLine);
  }

  ready(actions: BarActions): void {
    const box = document.createElement('input');
    Object.assign(box, { type: 'file', accept: '.json,.xlsx', hidden: true });
    box.setAttribute('aria-label', PAGE_WORDS.openLabel);
    box.addEventListener('change', () => {
      const [file] = box.files ?? [];
      box.value = '';
      if (file) void actions.open(file);
    });
    this.place.prepend(
      button(PAGE_WORDS.download, () => void actions.download()),
      button(PAGE_WORDS.open, () => box.click()),
      box,
      button(PAGE_WORDS.afresh, () => void afresh(actions)),
    );
    this.status.textContent = PAGE_WORDS.keeping;
  }

  notice(words: string | null): void {
    this.noticeLine.hidden = words === null;
    this.noticeLine.textContent = words ?? '';
  }

  say(words: string): void {
    this.status.textContent = words;
  }

  kept(at: Date): void {
    this.status.textContent = PAGE_WORDS.keptAt(TIME.format(at));
  }
}

async function afresh(actions: BarActions): Promise<void> {
  const answer = await ask({ title: PAGE_WORDS.askAfresh, words: [PAGE_WORDS.askAfreshWords], answers: { yes: PAGE_WORDS.yesAfresh }, no: PAGE_WORDS.no });
  if (answer) await actions.afresh();
}
