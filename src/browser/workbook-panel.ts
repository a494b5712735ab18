import { builtWords, type Built, type Prepared } from '../workbook/prepare';
import { button, element, list, section } from './dom';
import { tabPicker } from './tab-picker';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Choice of tabs, Build, what was built, and the file to take away. */
export function workbookPanel(prepared: Prepared, say: (words: string) => void): HTMLElement {
  const outcome = element('div');
  const picker = tabPicker(clear);
  const build = button('Build the workbook', () => void run(), { class: 'primary' });
  let address: string | null = null;

  /** What was built no longer fits the choice. */
  function clear(): void {
    if (address !== null) URL.revokeObjectURL(address);
    address = null;
    outcome.replaceChildren();
  }

  async function run(): Promise<void> {
    if (build.hasAttribute('aria-disabled')) return;
    clear();
    build.setAttribute('aria-disabled', 'true');
    build.textContent = 'Building…';
    await nextFrame();
    try {
      const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ '../hosts/xlsx');
      const built = prepared.build(picker.chosen());
      const bytes = await writeXlsx(built.spec);
      clear();
      address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
      outcome.append(builtPanel(prepared, built, bytes.length, address));
      say(`The workbook is built: ${builtWords(built)}`);
    } catch (error) {
      const words = `The workbook could not be built: ${error instanceof Error ? error.message : 'the reason is not known'}.`;
      outcome.append(element('p', { class: 'problems' }, words));
      say(words);
    } finally {
      build.removeAttribute('aria-disabled');
      build.textContent = 'Build the workbook';
    }
  }

  return section('workbook', 'Workbook', picker.root, build, outcome);
}

function builtPanel(prepared: Prepared, built: Built, size: number, address: string): HTMLElement {
  const [master, ...others] = built.checks.map(({ name, status }) => `${name}: ${status}`);
  return element(
    'div',
    { class: 'built' },
    element('h3', {}, 'Built'),
    element('p', {}, builtWords(built)),
    ...(built.spec.notices.length > 0 ? [list(built.spec.notices)] : []),
    element('p', {}, master ?? 'It has no checks.'),
    element('a', { class: 'button', href: address, download: prepared.fileName }, 'Download the workbook'),
    element('p', { class: 'hint' }, `${prepared.fileName}, ${Math.ceil(size / 1024)} KB`),
    element('details', {}, element('summary', {}, `All ${others.length} checks`), list(others, { class: 'checks' })),
  );
}

/** Lets "Building…" be painted before the work begins. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}
