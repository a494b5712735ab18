/** @jest-environment jsdom */
import { setAt } from '../../src/case/at-path';
import { publishedCase } from '../../src/case';
import type { PartnershipCase } from '../../src/engine';
import { createActions } from '../../src/taskpane/actions';
import { newCase } from '../../src/taskpane/case/new-case';
import { keepUnbuilt } from '../../src/taskpane/keep-unbuilt';
import type { KeptCase } from '../../src/taskpane/services';
import { settingOf } from '../../src/taskpane/setting';
import { ALL } from '../../src/taskpane/state/editing';
import { createStore } from '../../src/taskpane/state/store';
import { BuiltHost, FEWEST } from './built-host';
import { FakeHost, fakeServices } from './fake-host';

jest.setTimeout(30_000);

/** What a browser keeps from one visit of the page to the next. */
class Browser implements KeptCase {
  text: string | null = null;
  aside: string[] = [];
  read = async () => this.text;
  keep = async (text: string | null) => void (this.text = text);
  setAside = async () => {
    this.aside.push(this.text!);
    this.text = null;
  };

  async visit(host: FakeHost = new FakeHost()) {
    const services = fakeServices(host, { keptCase: this });
    const store = createStore(settingOf(services));
    keepUnbuilt(store, services);
    const actions = createActions(store, services);
    await actions.start();
    const change = (path: string, value: unknown) => actions.change({ partnershipCase: setAt(store.state().editing.partnershipCase!, path, value), words: path, at: ALL });
    return { store, actions, change };
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 1200));

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 800 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}

const asked = newCase({ councils: [{ name: 'Eastvale Borough Council', hasHra: true }, { name: 'Northmoor District Council', hasHra: true }], firstYear: '2026/27', yearCount: '3', signConvention: 'saving positive' });

test('a new case that is not built yet is there again at the next visit, a field still to be put right too', async () => {
  const browser = new Browser();
  const first = await browser.visit();
  if (!('made' in asked)) throw new Error(JSON.stringify(asked));
  await first.actions.begin(asked.made);
  first.change('title', 'Ours');
  first.change('councils[0].name', '');
  await pause();
  const { store } = await browser.visit();
  expect(store.state()).toMatchObject({ shown: { origin: { from: 'kept' } }, editing: { partnershipCase: { title: 'Ours', councils: [{ name: '' }, { name: 'Northmoor District Council' }] } } });
  await pause();
  expect(store.state().editing.problems).toMatchObject([{ path: 'councils[0].name' }]);
});

test('the example as published, and a case that stands in the workbook, are not kept beside it', async () => {
  const browser = new Browser();
  const { actions, change, store } = await browser.visit(new BuiltHost());
  await pause();
  expect(browser.text).toBeNull();
  await actions.openExample();
  await pause();
  expect(browser.text).toBeNull();
  change('title', 'Mine');
  await pause();
  expect(browser.text).toContain('Mine');
  await actions.readInputs();
  await pause();
  expect(store.state()).toMatchObject({ shown: { origin: { from: 'workbook' }, partnershipCase: { title: publishedCase.title } }, putAside: { editing: { partnershipCase: { title: 'Mine' } } } });
  const again = await browser.visit(new BuiltHost());
  expect(again.store.state()).toMatchObject({ shown: { origin: { from: 'workbook' } }, putAside: { editing: { partnershipCase: { title: 'Mine' } } } });
  again.actions.letGo();
  await pause();
  expect(browser.text).toBeNull();
});

test('a case that was put aside for the example is what the next visit begins with, unless it was let go', async () => {
  const browser = new Browser();
  const { actions, change } = await browser.visit();
  change('title', 'Mine');
  await actions.openExample();
  await pause();
  const again = await browser.visit();
  expect(again.store.state()).toMatchObject({ shown: { origin: { from: 'kept' } }, editing: { partnershipCase: { title: 'Mine' } } });
  await again.actions.openExample();
  again.actions.letGo();
  await pause();
  expect(browser.text).toBeNull();
});

test('beside a case that is shown, the one that was put aside for it is there again too, with what is to be put right in it', async () => {
  const browser = new Browser();
  const { actions, change } = await browser.visit();
  if (!('made' in asked)) throw new Error(JSON.stringify(asked));
  change('title', 'First');
  change('councils[0].name', '');
  await actions.begin({ ...asked.made, title: 'Second' });
  await pause();
  const again = await browser.visit();
  expect(again.store.state()).toMatchObject({ shown: { origin: { from: 'kept' }, partnershipCase: { title: 'Second' } }, putAside: { editing: { partnershipCase: { title: 'First', councils: [{ name: '' }, expect.anything()] } } } });
  await again.actions.bringBack();
  expect(again.store.state()).toMatchObject({ editing: { partnershipCase: { title: 'First' }, problems: [{ path: 'councils[0].name' }] }, putAside: { editing: { partnershipCase: { title: 'Second' } } } });
  await pause();
  expect((await browser.visit()).store.state()).toMatchObject({ editing: { partnershipCase: { title: 'First' } }, putAside: { editing: { partnershipCase: { title: 'Second' } } } });
});

test('of what is kept, a case that cannot be read is set aside in words, and the other is there', async () => {
  const browser = new Browser();
  const { actions, change } = await browser.visit();
  if (!('made' in asked)) throw new Error(JSON.stringify(asked));
  change('title', 'First');
  await actions.begin({ ...asked.made, title: 'Second' });
  await pause();
  const text = JSON.stringify({ ...JSON.parse(browser.text!), aside: { worked: '{}' } });
  browser.text = text;
  const { store } = await browser.visit();
  expect(browser.aside).toEqual([text]);
  expect(store.state()).toMatchObject({ shown: { partnershipCase: { title: 'Second' } }, putAside: null, refused: { origin: { from: 'kept' } } });
});

describe('what is changed in the pane once it is built, and is not in the tabs', () => {
  const unnamed = { ...publishedCase.costs[0]!, name: '' };
  const salaryOf = (partnershipCase: PartnershipCase | null) => partnershipCase?.posts[0]?.salary.value;
  const published = publishedCase.posts[0]!.salary.value;

  /** A pane with a cost that has no name yet, and a change after it, so that neither is written. */
  async function leaveWaiting(browser: Browser, host: BuiltHost) {
    const first = await browser.visit(host);
    first.change('costs', [...first.store.state().editing.partnershipCase!.costs, unnamed]);
    first.change('posts[0].salary', { value: 150_000 });
    await pause();
    expect(host.inputs).toEqual([]);
    host.watching.clear();
    return first;
  }

  test('is there again at the next visit, waits on, and is written once it is right', async () => {
    const [browser, host] = [new Browser(), new BuiltHost()];
    await leaveWaiting(browser, host);
    const { store, change } = await browser.visit(host);
    const { costs } = publishedCase;
    const at = `costs[${costs.length}].name`;
    await until(() => store.state().editing.problems.length > 0);
    expect(store.state()).toMatchObject({ shown: { origin: { from: 'workbook' }, partnershipCase: { costs } }, editing: { problems: [{ path: at }], past: [{ words: 'what was not in the tabs yet' }], inTabs: { costs } }, putAside: null });
    expect(salaryOf(store.state().editing.partnershipCase)).toBe(150_000);
    change(at, 'Vans');
    await until(() => host.inputs.length > 0 && store.state().work === null && browser.text === null);
    expect(host.inputs[0]!.writes).toEqual(expect.arrayContaining([expect.objectContaining({ tab: 'Posts', value: 150_000 }), expect.objectContaining({ tab: 'Costs of change', value: 'Vans' })]));
  });

  test('is taken back by one Undo to what the workbook says', async () => {
    const [browser, host] = [new Browser(), new BuiltHost()];
    await leaveWaiting(browser, host);
    const { store, actions } = await browser.visit(host);
    expect(salaryOf(store.state().editing.partnershipCase)).toBe(150_000);
    actions.undo();
    await until(() => browser.text === null);
    expect(salaryOf(store.state().editing.partnershipCase)).toBe(published);
    expect(store.state().editing).toMatchObject({ past: [], problems: [] });
    expect(host.inputs).toEqual([]);
  });

  test('is there again where only a build has a place for it', async () => {
    const [browser, host] = [new Browser(), new BuiltHost()];
    const first = await browser.visit(host);
    first.change('yearCount', 4);
    first.change('deficits[0].amounts', { ...publishedCase.deficits[0]!.amounts, '2026/27': { value: 1234 } });
    await until(() => host.inputs.length > 0 && first.store.state().work === null);
    await pause();
    await pause();
    host.watching.clear();
    const { store } = await browser.visit(host);
    await until(() => store.state().editing.needsBuild);
    expect(store.state().editing).toMatchObject({ partnershipCase: { yearCount: 4, deficits: [{ amounts: { '2026/27': { value: 1234 } } }, expect.anything()] }, past: [{ words: 'what was not in the tabs yet' }] });
  });

  test('is put aside where the workbook was changed in between, and where it cannot be read', async () => {
    const [browser, host] = [new Browser(), new BuiltHost()];
    await leaveWaiting(browser, host);
    const { text } = browser;
    const { store } = await browser.visit(new BuiltHost({ ...publishedCase, title: 'Typed since' }));
    expect(store.state()).toMatchObject({ shown: { origin: { from: 'workbook' }, partnershipCase: { title: 'Typed since' } }, editing: { past: [] }, putAside: { shown: { origin: { from: 'kept' } }, editing: { problems: [expect.anything()] } } });
    expect(salaryOf(store.state().putAside!.editing.partnershipCase)).toBe(150_000);
    Object.assign(browser, { text });
    const unread = await browser.visit(host.breakInputs());
    expect(unread.store.state()).toMatchObject({ shown: null, refused: { origin: { from: 'workbook' } } });
    expect(salaryOf(unread.store.state().putAside!.editing.partnershipCase)).toBe(150_000);
    await pause();
    const again = await browser.visit(host);
    expect(salaryOf((again.store.state().putAside ?? again.store.state()).editing.partnershipCase)).toBe(150_000);
  });

  test('is put aside for another case, at the next visit too, and comes back as a change of the workbook’s', async () => {
    const [browser, host] = [new Browser(), new BuiltHost()];
    const first = await leaveWaiting(browser, host);
    await first.actions.openExample();
    expect(first.store.state()).toMatchObject({ shown: { origin: { from: 'example' } }, putAside: { shown: { origin: { from: 'workbook' } } } });
    first.change('title', 'Mine');
    await pause();
    const { store, actions } = await browser.visit(host);
    expect(store.state()).toMatchObject({ shown: { origin: { from: 'kept' }, partnershipCase: { title: 'Mine' } }, putAside: { shown: { origin: { from: 'workbook' } } } });
    await actions.bringBack();
    expect(store.state()).toMatchObject({ shown: { origin: { from: 'workbook' } }, chosen: FEWEST, editing: { past: [{ words: 'what was not in the tabs yet' }], problems: [expect.anything()] }, putAside: { editing: { partnershipCase: { title: 'Mine' } } } });
    expect(salaryOf(store.state().editing.partnershipCase)).toBe(150_000);
  });

  test('is nothing more where the workbook was kept with it', async () => {
    const [browser, host] = [new Browser(), new BuiltHost()];
    const first = await browser.visit(host);
    first.change('posts[0].salary', { value: 150_000 });
    const { editing } = first.store.state();
    const { keptIn, keptText } = await import('../../src/taskpane/unbuilt');
    const text = keptText(keptIn(first.store.state())!);
    await until(() => host.inputs.length > 0 && first.store.state().work === null);
    await pause();
    host.watching.clear();
    expect(browser.text).toBeNull();
    browser.text = text;
    const { store } = await browser.visit(host);
    expect(store.state()).toMatchObject({ editing: { past: [] }, putAside: null });
    expect(salaryOf(store.state().editing.partnershipCase)).toBe(salaryOf(editing.partnershipCase));
  });
});

test.each(['rubbish', '{"worked":"{}"}', JSON.stringify({ worked: { format: 'partnership-case', version: 99, case: {} } })])('what cannot be read is set aside in words, and the pane begins without it: %s', async (text) => {
  const browser = new Browser();
  browser.text = text;
  const { store } = await browser.visit();
  expect(browser.aside).toEqual([text]);
  expect(store.state()).toMatchObject({ shown: { origin: { from: 'example' } }, refused: { origin: { from: 'kept' }, problems: [expect.anything()] } });
});
