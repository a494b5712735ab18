import { timeOf } from '../taskpane/actions/time';
import { button } from './button';
import { ask, paragraph } from './elements';
import { PAGE_WORDS } from './page-words';

export interface BarActions {
  open(file: File): Promise<void>;
  download(): Promise<void>;
  readonly afreshWords: string;
  afresh(): Promise<void>;
  /** Tells whether the pane is at work, now and whenever that changes: it does one thing at a time. */
  watchBusy(told: (busy: boolean) => void): void;
}

/** What can be done with the workbook of the page as a whole, and whether it is kept. */
export class WorkbookBar {
  private readonly status = paragraph('bar-words', 'status');
  private readonly noticeLine = paragraph('bar-notice', 'alert');
  /** What is wrong with the keeping stays said until it is right; what is said of a file, until the next. */
  private readonly wrong: { keeping: string | null; file: string | null } = { keeping: null, file: null };
  private readonly wait = { busy: false, instead: '' };

  constructor(private readonly place: HTMLElement) {
    this.noticeLine.hidden = true;
    place.replaceChildren(this.status, this.noticeLine);
  }

  ready(actions: BarActions, isKept: boolean): void {
    const box = document.createElement('input');
    Object.assign(box, { type: 'file', accept: '.json,.xlsx', hidden: true });
    box.setAttribute('aria-label', PAGE_WORDS.openLabel);
    box.addEventListener('change', () => {
      const [file] = box.files ?? [];
      box.value = '';
      if (!file || this.mustWait()) return;
      this.notice(null);
      void actions.open(file);
    });
    const open = button(PAGE_WORDS.open, () => {
      if (!this.mustWait()) box.click();
    });
    this.place.prepend(
      button(PAGE_WORDS.download, () => void actions.download()),
      open,
      box,
      button(PAGE_WORDS.afresh, () => void afresh(actions)),
    );
    this.status.textContent = isKept ? PAGE_WORDS.keeping : '';
    actions.watchBusy((busy) => this.setBusy(open, busy));
  }

  /** Says so where the pane is at work. */
  private mustWait(): boolean {
    if (this.wait.busy && this.status.textContent !== PAGE_WORDS.openWaits) {
      this.wait.instead = this.status.textContent;
      this.status.textContent = PAGE_WORDS.openWaits;
    }
    return this.wait.busy;
  }

  private setBusy(open: HTMLButtonElement, busy: boolean): void {
    this.wait.busy = busy;
    open.title = busy ? PAGE_WORDS.openWaits : '';
    if (busy) open.setAttribute('aria-disabled', 'true');
    else open.removeAttribute('aria-disabled');
    if (!busy && this.status.textContent === PAGE_WORDS.openWaits) this.status.textContent = this.wait.instead;
  }

  /** Of a file that was to be opened or made. */
  notice(words: string | null): void {
    this.show({ file: words });
  }

  get said(): string {
    return this.status.textContent;
  }

  say(words: string): void {
    this.status.textContent = words;
  }

  /** Null: the last changes could not be kept. */
  kept(at: Date | null): void {
    this.notKept(at ? null : PAGE_WORDS.lastNotKept);
    this.status.textContent = at ? PAGE_WORDS.keptAt(timeOf(at)) : '';
  }

  notKept(why: string | null): void {
    this.show({ keeping: why });
  }

  private show(wrong: Partial<typeof this.wrong>): void {
    Object.assign(this.wrong, wrong);
    const words = [this.wrong.keeping, this.wrong.file].filter((each) => each !== null).join(' ');
    this.noticeLine.hidden = words === '';
    this.noticeLine.textContent = words;
  }
}

async function afresh(actions: BarActions): Promise<void> {
  const answer = await ask({ title: PAGE_WORDS.askAfresh, words: [actions.afreshWords], answers: { yes: PAGE_WORDS.yesAfresh }, no: PAGE_WORDS.no });
  if (answer) await actions.afresh();
}
