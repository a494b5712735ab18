import { publishedCase } from '../../src/case';
import { BuiltHost, paneOn } from './built-host';
import { FakeHost } from './fake-host';

const NOTHING = { tabs: [], tables: [], names: [] };
const STRUCTURE = 'The structure of this workbook is protected, so that no tab can be added or removed. Turn that off (Review > Protect Workbook), then press Build again.';
const READ_ONLY = 'This workbook is open for reading only: what is built is lost unless you save it under another name (File > Save As).';
const TAB = "The tab 'Savings HDC' is protected, so it cannot be brought up to date. Unprotect the tab 'Savings HDC' (Review > Unprotect Sheet), then press Build again.";

test('the plan of a first build says what is protected before anything is written', async () => {
  const host = new FakeHost();
  host.taken = { ...NOTHING, guarded: { tabs: ['MTFS 2026'], structure: true, readOnly: true } };
  const { store, actions } = await paneOn(host);
  await actions.build();
  const { plan } = store.state();
  expect(plan?.kind === 'first' && plan.notices.slice(0, 2)).toEqual([STRUCTURE, READ_ONLY]);
  expect(host.written).toEqual([]);
});

test('the plan of a rebuild names the protected tabs; protection that came since is shown before anything is written, and none is said once it is done', async () => {
  const host = new BuiltHost(publishedCase);
  const { store, actions } = await paneOn(host);
  await actions.build();
  expect(store.state().plan).toMatchObject({ kind: 'update', notices: [] });
  host.taken = { ...NOTHING, guarded: { tabs: ['Savings HDC'], structure: false, readOnly: true } };
  await actions.agree();
  expect(host.rebuilt).toEqual([]);
  expect(store.state()).toMatchObject({ changedSince: true, plan: { kind: 'update', notices: [TAB, READ_ONLY] } });
  await actions.agree();
  expect(store.state()).toMatchObject({ built: { how: 'updated', notices: [] } });
});
