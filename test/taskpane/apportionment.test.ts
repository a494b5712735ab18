/** @jest-environment jsdom */
import { publishedCase } from '../../src/case';
import { BuiltHost } from './built-host';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let screen: Screen;

beforeEach(async () => {
  screen = await Screen.open(fakeServices(new FakeHost()));
  await screen.click('Apportionment');
});

afterEach(() => screen.close());

function row(basis: string): string[] {
  const found = [...screen.root.querySelectorAll('tbody tr')].find((each) => each.querySelector('th')?.textContent.startsWith(basis));
  return [...(found?.children ?? [])].map(({ textContent }) => textContent);
}

test('every basis stands side by side, with who gains and who pays more', async () => {
  expect(screen.text).toContain('£140,000 a year to share.');
  expect(screen.text).toContain('Split by Equal in this case:');
  expect(row('Population')).toEqual(['Population', '£91,00065.0% of itpays £21,000 more', '£49,00035.0% of itpays £21,000 less']);
  expect(row('Equal')).toEqual(['EqualIn use', '£70,00050.0% of itthe same', '£70,00050.0% of itthe same']);
  expect(row('Timesheet')).toEqual(['Timesheet', 'not known (needs: weights)']);
  await screen.choose('What is shared', 'All shared posts');
  expect(screen.text).toContain('£440,000 a year to share.');
  expect(await screen.violations()).toEqual([]);
});

test('the Chief Executive moves to 65/35: what it changes is seen first, and recorded as one change', async () => {
  await screen.choose('Basis', 'Population');
  expect(screen.text).toContain('Harborough District Council, saving a year: £41,184 becomes £20,184');
  expect(screen.text).toContain('Melton Borough Council, saving a year: £43,930 becomes £64,930');
  expect(screen.text).toContain('coverage over the period: 15.75% becomes 14.31% of the deficit of £4,364,000');
  expect(await screen.violations()).toEqual([]);

  await screen.click('Record the decision');
  expect(screen.text).toContain('Say why.');
  expect(document.activeElement?.getAttribute('data-path')).toBe('reason');
  await screen.type('Reason', 'It follows the work.');
  await screen.type('Decided by', 'Section 151 officers');
  await screen.click('Record the decision');
  await screen.sees('Population, decided by Section 151 officers on 1 April 2026.');
  expect(screen.focused).toBe('The decision');
  expect(screen.said).toBe('Changed: basis of Chief Executive: Population.');
  await screen.until(() => row('Population')[0] === 'PopulationIn use');
  expect(row('Population')[1]).toContain('£91,000');

  expect((screen.find('Reason') as HTMLTextAreaElement).value).toBe('It follows the work.');
  await screen.type('Reason', 'It follows the people served.');
  await screen.click('Record the change');
  await screen.until(() => /It follows the people served\./.test(screen.root.querySelector('#decision-heading + p + p')?.textContent ?? ''));
  await screen.click(/^Undo: basis of Chief Executive/);
  await screen.until(() => (screen.find('Reason') as HTMLTextAreaElement).value === 'It follows the work.');

  await screen.choose('Compare each basis with', 'Equal shares');
  expect(row('Population')[1]).toContain('pays £21,000 more');

  await screen.click(/^Undo: basis of Chief Executive/);
  await screen.until(() => row('Equal')[0] === 'EqualIn use');
  expect(screen.text).toContain('No decision is recorded yet.');
  expect(screen.find('Apportionment').getAttribute('aria-current')).toBe('page');
});

test('a decision for all together is shown for all together', async () => {
  await screen.choose('What is shared', 'All shared posts');
  await screen.choose('Basis', 'Population');
  await screen.type('Reason', 'One basis for all.');
  await screen.type('Decided by', 'Section 151 officers');
  await screen.click('Record the decision');
  await screen.sees('Population, decided by Section 151 officers on 1 April 2026.');
  expect(screen.text).not.toContain('No decision is recorded yet.');
});

test('a workbook without a place for decisions leads to a build', async () => {
  await screen.close();
  screen = await Screen.open(fakeServices(new BuiltHost().forgetDecisions()));
  await screen.click('Apportionment');
  await screen.type('Reason', 'It follows the work.');
  await screen.type('Decided by', 'Section 151 officers');
  await screen.click('Record the decision');
  await screen.sees('This workbook was built before decisions had a place in it');
  expect(await screen.violations()).toEqual([]);
  await screen.click('Build again');
  await screen.sees('What will be brought up to date');
});

test('a basis that was changed after its decision is told', async () => {
  const [first, ...others] = publishedCase.posts;
  const changed = { ...publishedCase, posts: [{ ...first!, decision: { basis: 'Population', reason: '', by: 'A. Officer', on: '' } }, ...others] };
  await screen.click('Start');
  const { formatCaseDocument } = await import('../../src/case');
  await screen.chooseFile('case.json', formatCaseDocument(changed));
  await screen.sees('From: case.json');
  await screen.click('Apportionment');
  expect(screen.text).toContain('Population, decided by A. Officer.');
  expect(screen.text).toContain('The basis in use is Equal: it was changed after this decision.');
});

test('a basis is judged by five questions', () => {
  expect([...screen.root.querySelectorAll('.questions dt')].map(({ textContent }) => textContent)).toEqual(['Law and finance', 'Partnership', 'Openness', 'Ease', 'Behaviour']);
});
