/** @jest-environment jsdom */
import { Screen } from './screen';
import { fakeServices } from './fake-host';

let screen: Screen;

afterEach(() => screen.close());

const box = (path: string) => screen.root.querySelector<HTMLInputElement & HTMLSelectElement>(`[data-path='${path}']`)!;
const focusedPath = () => (document.activeElement as HTMLElement | null)?.dataset['path'];

async function begin(): Promise<void> {
  screen = await Screen.open(fakeServices(null));
  await screen.click('Start');
  await screen.until(() => screen.has('New case'));
  await screen.click('New case');
  for (const [i, name] of ['Harborough District Council', 'Melton Borough Council'].entries()) await screen.fillIn(screen.root.querySelector(`[name=council-${i}]`)!, name);
  await screen.click('Make the case');
  await screen.sees('From: a new case');
  await screen.click('Add a shared post');
  await screen.until(() => box('posts[0].name') !== null);
  await screen.fillIn(box('posts[0].name'), 'Head of Audit');
}

test('a basis is added from where it is asked for, named, and led back from', async () => {
  await begin();
  expect(await screen.violations()).toEqual([]);
  await screen.click('Add a basis');
  expect(focusedPath()).toBe('bases[1].name');
  await screen.fillIn(box('bases[1].name'), 'Population');
  await screen.click('Back to Head of Audit');
  expect(focusedPath()).toBe('posts[0].basis');
  expect([...box('posts[0].basis').options].map(({ text }) => text)).toContain('Population');
  await screen.choose('Split by', 'Population');
  expect(screen.has('Back to Head of Audit')).toBe(false);
});

test('a basis that was added so is taken back with one undo', async () => {
  await begin();
  await screen.click('Add a basis');
  await screen.click('Undo: new basis');
  await screen.until(() => box('posts[0].basis') !== null);
  expect(screen.has('Back to Head of Audit')).toBe(false);
  expect([...box('posts[0].basis').options].map(({ text }) => text)).toEqual(['None', 'Equal shares']);
});
