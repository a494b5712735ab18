/** @jest-environment jsdom */
import { setAt } from '../../src/case/at-path';
import { publishedCase } from '../../src/case';
import { createActions } from '../../src/taskpane/actions';
import { newCase } from '../../src/taskpane/case/new-case';
import { keepUnbuilt } from '../../src/taskpane/keep-unbuilt';
import type { KeptCase } from '../../src/taskpane/services';
import { settingOf } from '../../src/taskpane/setting';
import { ALL } from '../../src/taskpane/state/editing';
import { createStore } from '../../src/taskpane/state/store';
import { BuiltHost } from './built-host';
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

test.each(['rubbish', '{"worked":"{}"}', JSON.stringify({ worked: { format: 'partnership-case', version: 99, case: {} } })])('what cannot be read is set aside in words, and the pane begins without it: %s', async (text) => {
  const browser = new Browser();
  browser.text = text;
  const { store } = await browser.visit();
  expect(browser.aside).toEqual([text]);
  expect(store.state()).toMatchObject({ shown: { origin: { from: 'example' } }, refused: { origin: { from: 'kept' }, problems: [expect.anything()] } });
});
