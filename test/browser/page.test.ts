/** @jest-environment ./test/browser/environment.mjs */
import { formatCaseDocument, publishedCase } from '../../src/case';
import { startPage } from '../../src/browser/page';
import { TAB_CHOICES } from '../../src/workbook/tab-choices';

let saved: Blob[] = [];
let root: HTMLElement;

beforeEach(() => {
  saved = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => undefined });
  document.body.innerHTML = '<main id="page"></main>';
  root = document.getElementById('page')!;
  startPage(root, publishedCase);
});

function find<T extends HTMLElement>(selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('waited in vain');
}

async function open(name: string, content: string | Blob): Promise<void> {
  const file = new File([content], name);
  const input = find<HTMLInputElement>('#open');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change'));
  const before = find('[role=status]').textContent;
  await until(() => find('[role=status]').textContent !== before);
}

test('opens on the published case, with its results in words', () => {
  expect(find('h1').textContent).toBe(publishedCase.title);
  expect([...root.querySelectorAll('#results h3')].map((each) => each.textContent)).toEqual([
    'Harborough District Council (HDC)',
    'Melton Borough Council (MBC)',
  ]);
  expect(find('#results').textContent).toContain('£687,382');
  expect(find('#published').textContent).toContain('published 15.6%, calculated 15.75%');
  expect(find('#outstanding').textContent).toContain('HRA share, MBC');
});

test('no percentage stands without what it is of', () => {
  for (const value of root.querySelectorAll('.value')) expect(value.textContent).toMatch(/^(£|a cost|.*% of the .*deficit of £)/);
});

test('each tab has a labelled box that says what it is for', () => {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  expect(boxes.map((box) => box.labels?.[0]?.textContent)).toEqual(TAB_CHOICES.map(({ name }) => name));
  expect(boxes.every((box) => box.checked && document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent)).toBe(true);
});

test('Build says what was built and gives the file; another choice takes it back', async () => {
  find('button').click();
  await until(() => root.querySelector('.built') !== null);
  expect(find('.built').textContent).toMatch(/\d+ tabs with [\d,]+ calculated cells/);
  expect(find('.built').textContent).toContain('Master check: OK');
  const link = find<HTMLAnchorElement>('.built a');
  expect(link.download).toBe('harborough-and-melton-strategic-partnership.xlsx');
  expect(saved[0]!.size).toBeGreaterThan(10_000);
  expect(find('[role=status]').textContent).toContain('The workbook is built');
  find<HTMLInputElement>('#tab-facts').click();
  expect(root.querySelector('.built')).toBeNull();
});

test('a case that is opened takes the place of the former one', async () => {
  await open('ours.json', formatCaseDocument({ ...publishedCase, title: 'Our <b>case</b>' }));
  expect(find('h1').textContent).toBe('Our <b>case</b>');
  expect(document.activeElement).toBe(find('h1'));
  expect(find('[role=status]').textContent).toBe('ours.json is open.');
});

test('a workbook that was built is opened again', async () => {
  find('button').click();
  await until(() => saved.length > 0);
  find('h1').textContent = '';
  await open('ours.xlsx', saved[0]!);
  expect(find('[role=status]').textContent).toBe('ours.xlsx is open.');
  expect(find('h1').textContent).toBe(publishedCase.title);
});

test('a bad file lists its problems, and the former case stays', async () => {
  await open('bad.json', '{"format":"partnership-case","version":1,"case":{"title":3,"colour":"red"}}');
  const problems = [...root.querySelectorAll('.problems li')].map((each) => each.textContent);
  expect(problems.length).toBeGreaterThan(2);
  expect(problems.join('\n')).toContain('title is 3');
  expect(document.activeElement?.textContent).toBe('bad.json was not opened');
  expect(find('h1').textContent).toBe(publishedCase.title);
  expect(find('[role=status]').textContent).toMatch(/^bad\.json was not opened: \d+ to put right\.$/);
});

test('headings go down one level at a time, and every section is named by its own', () => {
  const levels = [...root.querySelectorAll('h1, h2, h3')].map((heading) => Number(heading.tagName.slice(1)));
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  for (const section of root.querySelectorAll('section')) {
    expect(document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent).toBeTruthy();
  }
});
