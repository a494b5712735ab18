import { publishedCase } from '../../src/case';
import { createActions } from '../../src/taskpane/actions';
import { settingOf } from '../../src/taskpane/setting';
import { createStore } from '../../src/taskpane/state/store';
import { excelHost } from '../../src/hosts/excel';
import { createExcel } from '../excel-host/client';
import { Officer } from '../excel-host/officer';
import { fakeServices } from './fake-host';

// A workbook is built in it.
jest.setTimeout(60_000);

const [year = '', next = ''] = Object.keys(publishedCase.deficits[0]!.amounts);
const WHERE = `Deficits, ${publishedCase.councils[0]!.name}`;

// The pane looks at the tabs once more, a little after a build.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 2000)));

/** An officer who linked the deficits of a council to a row of a tab, before anything is built. */
async function linkedTo(tab: string) {
  const { workbook } = createExcel({ tabs: [tab] });
  const officer = new Officer(workbook);
  officer.type(tab, 'B1', [[111, 222, 333]]);
  officer.type(tab, 'B2', [[1000, 'TBC', 3000]]);
  const services = fakeServices(excelHost());
  const store = createStore(settingOf(services));
  const actions = createActions(store, services);
  await actions.start();
  const link = async (address: string) => {
    officer.select(tab, [address]);
    await actions.linkToSelectedCell({ path: `deficits[0].amounts["${year}"]`, words: 'the deficit' });
  };
  await link('B2:C2');
  expect(store.state().problem).toBeNull();
  const notices = async () => {
    await actions.build();
    const { plan } = store.state();
    if (plan?.kind !== 'first') throw new Error(`the plan is ${String(plan?.kind)}`);
    return plan.notices.filter((notice) => /link/.test(notice));
  };
  return { officer, store, actions, link, notices };
}

test('links that read what they read when they were made are built without a word', async () => {
  expect(await (await linkedTo('Sheet1')).notices()).toEqual([]);
});

test('where rows moved before the build, what each linked cell held and holds is said before anything is written', async () => {
  const { officer, link, notices } = await linkedTo('Sheet1');
  officer.insertRows('Sheet1', 1);
  expect(await notices()).toEqual([
    `${WHERE}, ${year}: Sheet1!B2 held 1,000 when it was linked, and holds 111 now. It is built with what the cell holds now. If another cell is meant, link it again first.`,
    `${WHERE}, ${next}: Sheet1!C2 held TBC when it was linked, and holds 222 now. It is built with what the cell holds now. If another cell is meant, link it again first.`,
  ]);
  await link('B3:C3');
  expect(await notices()).toEqual([]);
});

test('a cell that was emptied, or has words now, is said too', async () => {
  const { officer, notices } = await linkedTo('Our MTFS');
  officer.type('Our MTFS', 'B2', [['', 'to follow']]);
  expect((await notices()).map((notice) => /: (.*?) now\./.exec(notice)?.[1])).toEqual([
    "'Our MTFS'!B2 held 1,000 when it was linked, and holds nothing", "'Our MTFS'!C2 held TBC when it was linked, and holds no number",
  ]);
});

test('a tab that was renamed before the build is said to be missing', async () => {
  const { officer, notices } = await linkedTo('Sheet1');
  officer.renameTab('Sheet1', 'MTFS');
  expect(await notices()).toEqual([
    `There is no tab “Sheet1” in this workbook, to which 2 figures are linked (${WHERE}, ${year} and others). They are built as they are and follow nothing. If they are to follow a cell, link them again first.`,
  ]);
});

test('what moves after the plan was shown is shown before anything is written', async () => {
  const { officer, store, actions, notices } = await linkedTo('Sheet1');
  await notices();
  officer.insertRows('Sheet1', 1);
  await actions.agree();
  expect(store.state()).toMatchObject({ changedSince: true, built: null, plan: { kind: 'first' } });
  await actions.agree();
  expect(store.state()).toMatchObject({ plan: null, built: { how: 'added' } });
  // The pane follows what the linked cells hold.
  const deficit = () => store.state().editing.partnershipCase?.deficits[0]?.amounts[year]?.value;
  for (let i = 0; i < 800 && (deficit() !== 111 || store.state().checks === null); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(deficit()).toBe(111);
});
