/** @jest-environment jsdom */
import { publishedCase } from '../../src/case';
import { FakeHost, fakeServices } from './fake-host';
import { Screen } from './screen';

let screen: Screen;

beforeEach(async () => {
  screen = await Screen.open(fakeServices(new FakeHost()));
  await screen.click('Case');
  await screen.until(() => screen.has(/^Posts/));
});
afterEach(() => screen.close());

const box = (path: string) => screen.root.querySelector<HTMLInputElement>(`[data-path='${path}']`)!;
const focusedPath = () => (document.activeElement as HTMLElement | null)?.dataset['path'];
const isFolded = (path: string) => box(path).closest('details:not(.more)')?.hasAttribute('open') === false;
const agreed = `bases[${publishedCase.bases.findIndex(({ kind }) => kind === 'agreed')}]`;

async function fill(path: string, words: string): Promise<void> {
  await screen.until(() => box(path) !== null);
  await screen.fillIn(box(path), words);
}

async function openBasis(name: RegExp): Promise<void> {
  await screen.click(/^Bases for sharing/);
  await screen.click(name);
  await screen.until(() => screen.has(name));
}

describe('a basis', () => {
  test('that is agreed asks for its ratio first; another for what it counts', async () => {
    await openBasis(/^Agreed percentage/);
    expect([isFolded(`${agreed}.ratio.HDC`), isFolded(`${agreed}.volumes.HDC`)]).toEqual([false, true]);
    const paths = [...screen.root.querySelectorAll<HTMLElement>('[data-path]')].map(({ dataset }) => dataset['path']);
    expect(paths.indexOf(`${agreed}.ratio.HDC`)).toBeLessThan(paths.indexOf(`${agreed}.volumes.HDC`));
    await screen.click('Bases for sharing');
    await screen.click(/^Population/);
    expect([isFolded('bases[1].ratio.HDC'), isFolded('bases[1].volumes.HDC')]).toEqual([true, false]);
  });

  test('takes a number above 1 as a percentage, and asks what a smaller one is', async () => {
    await openBasis(/^Agreed percentage/);
    await fill(`${agreed}.ratio.HDC`, '60');
    await screen.until(() => box(`${agreed}.ratio.HDC`).value === '60%');
    await fill(`${agreed}.ratio.HDC`, '0.4');
    expect(screen.text).toContain('0.4 may be 0.4% or 40%: write it with its sign.');
    await fill(`${agreed}.ratio.HDC`, 'plenty');
    expect(screen.text).toContain('Write a percentage with its sign, such as 35%, or TBC, or leave it empty.');
  });

  test('whose ratio adds to too much says so beside it, and the first problem leads there', async () => {
    await openBasis(/^Agreed percentage/);
    await fill(`${agreed}.ratio.HDC`, '65%');
    await fill(`${agreed}.ratio.MBC`, '40%');
    await screen.sees('The ratio adds to 105%: it must be 100%.');
    expect(screen.text).toContain('Bases for sharing, Agreed percentage: The ratio adds to 105%: it must be 100%.');
    expect(box(`${agreed}.ratio.HDC`).closest('fieldset')?.textContent).toContain('The ratio adds to 105%: it must be 100%.');
    expect(await screen.violations()).toEqual([]);
    await screen.click('Bases for sharing');
    await screen.click('Go to the first');
    expect(focusedPath()).toBe(`${agreed}.ratio.HDC`);
  });

  test('with a folded ratio is unfolded by the first problem', async () => {
    await openBasis(/^Area/);
    const area = `bases[${publishedCase.bases.findIndex(({ kind }) => kind === 'area')}]`;
    await fill(`${area}.ratio.HDC`, '65%');
    await fill(`${area}.ratio.MBC`, '40%');
    await screen.sees('The ratio adds to 105%');
    await screen.click('Bases for sharing');
    await screen.click('Go to the first');
    expect([focusedPath(), isFolded(`${area}.ratio.HDC`)]).toEqual([`${area}.ratio.HDC`, false]);
  });

  test('that is agreed with a ratio and other counts is to be put right at its ratio', async () => {
    await openBasis(/^Agreed percentage/);
    await fill(`${agreed}.ratio.HDC`, '60%');
    await fill(`${agreed}.ratio.MBC`, '40%');
    await fill(`${agreed}.volumes.HDC`, '5');
    await fill(`${agreed}.volumes.MBC`, '5');
    await screen.sees('This agreed basis has a ratio of 60% / 40% and counts that give 50% / 50%: keep one of them.');
    expect(box(`${agreed}.ratio.HDC`).closest('fieldset')?.textContent).toContain('keep one of them');
  });
});

test('names and abbreviations keep their capitals in what was changed', async () => {
  await screen.click(/^Posts/);
  await screen.click(/^Chief Executive/);
  await fill('posts[0].current.HDC', '99');
  await screen.sees('Last change: Harborough District Council of Chief Executive');
  await fill('posts[0].hraShare.MBC', '5%');
  await screen.sees('Last change: HRA share of Melton Borough Council of Chief Executive');
  await fill('posts[0].salary', '99');
  await screen.sees('Last change: salary of one post a year (new) of Chief Executive');
});

describe('an item that was just added', () => {
  test('is not called wrong before a field was left', async () => {
    await screen.click(/^Posts/);
    await screen.click('Add a post');
    const name = `posts[${publishedCase.posts.length}].name`;
    await screen.until(() => focusedPath() === name);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.text).not.toContain('Write a name.');
    expect(screen.text).not.toContain('to put right');
    await screen.fillIn(box(name), '');
    await screen.sees('Write a name.');
    expect(screen.text).toContain('1 thing to put right before the results follow.');
  });

  test('is called wrong once the officer has pressed on', async () => {
    await screen.click(/^Posts/);
    await screen.click('Add a post');
    await screen.until(() => focusedPath() === `posts[${publishedCase.posts.length}].name`);
    await screen.click('Posts');
    await screen.sees('1 thing to put right before the results follow.');
    expect(screen.text).toContain('Posts, New post, Post: Write a name.');
    await screen.click('Go to the first');
    expect(focusedPath()).toBe(`posts[${publishedCase.posts.length}].name`);
    await screen.click('Posts');
    await screen.click(/^New post/);
    await screen.sees('Write a name.');
  });

  test('and is an opportunity has a name to write over, and the results go on following', async () => {
    await screen.click(/^Opportunities/);
    await screen.click('Add an opportunity');
    const name = `opportunities[${publishedCase.opportunities.length}].name`;
    await screen.until(() => focusedPath() === name);
    expect(box(name).value.slice(box(name).selectionStart!, box(name).selectionEnd!)).toBe('New opportunity');
    await screen.click('Opportunities');
    await screen.until(() => screen.has(/^New opportunity/));
    expect(screen.text).not.toContain('to put right');
  });

  test('does not keep quiet about what was wrong before', async () => {
    await screen.click(/^Posts/);
    await screen.click(/^Chief Executive/);
    await fill('posts[0].name', 'Chief*');
    await screen.sees('1 thing to put right');
    await screen.click('Posts');
    await screen.click('Add a post');
    await screen.sees('1 thing to put right before the results follow.');
    expect(screen.text).toContain('Posts, Chief*, Post: Leave out * ? and ~');
    expect(screen.text).not.toContain('Write a name.');
  });
});
