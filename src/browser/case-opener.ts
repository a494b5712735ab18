import type { PartnershipCase } from '../engine/case';
import { openCase, type OpenedCase } from '../workbook/open-case';
import { element, list } from './dom';

export interface CaseOpener {
  readonly root: HTMLElement;
  /** Where problems are listed. */
  readonly problems: HTMLElement;
}

/** Opens a case file or one of our workbooks; where either is bad, says all that is wrong and changes nothing. */
export function caseOpener(onOpened: (opened: PartnershipCase, fileName: string) => void, say: (words: string) => void): CaseOpener {
  const input = element('input', { type: 'file', id: 'open', accept: '.json,.xlsx', 'aria-describedby': 'open-hint' });
  const problems = element('div', { class: 'whole' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    void open(file).finally(() => (input.value = ''));
  });

  async function open(file: File): Promise<void> {
    const opened = await readFile(file);
    problems.replaceChildren();
    if ('case' in opened) return onOpened(opened.case, file.name);
    const panel = problemPanel(file.name, opened.problems);
    problems.append(panel);
    panel.querySelector('h2')?.focus();
    say(`${file.name} was not opened: ${opened.problems.length} to put right.`);
  }

  const root = element(
    'div',
    { class: 'opener' },
    input,
    element('label', { for: 'open', class: 'button' }, 'Open a case or workbook'),
    element('p', { id: 'open-hint', class: 'hint' }, 'A case file (.json), or a workbook built here (.xlsx): its inputs are read back.'),
  );
  return { root, problems };
}

async function readFile(file: File): Promise<OpenedCase> {
  const { FileProblem, readXlsx } = await import(/* webpackChunkName: "xlsx" */ '../hosts/xlsx');
  try {
    return await openCase(new Uint8Array(await file.arrayBuffer()), readXlsx);
  } catch (error) {
    return { problems: [error instanceof FileProblem ? error.message : 'The file cannot be read.'] };
  }
}

function problemPanel(fileName: string, problems: readonly string[]): HTMLElement {
  return element(
    'div',
    { class: 'problems' },
    element('h2', { tabindex: '-1' }, `${fileName} was not opened`),
    element('p', {}, 'The case shown is still the former one. To put right:'),
    list(problems),
  );
}
