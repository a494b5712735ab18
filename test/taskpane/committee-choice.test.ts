import { publishedCase } from '../../src/case';
import { BuiltHost, paneOn } from './built-host';

test('at first a committee copy is of results and apportionment: no inputs, Contents, Checks or Components', async () => {
  const { store, actions } = await paneOn(new BuiltHost(publishedCase));
  await actions.offerCopy();
  const tabs = store.state().copy?.tabs ?? [];
  expect(tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Contents', 'Checks', 'Components', 'Lines']));
  expect(tabs.filter(({ ticked }) => ticked).map(({ name }) => name)).toEqual(['Savings HDC', 'Savings MBC', 'Shared posts', 'Apportionment']);
});
