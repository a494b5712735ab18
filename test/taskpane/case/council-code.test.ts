import { publishedCase } from '../../../src/case';
import { complete } from '../../../src/case/complete';
import { checkCase } from '../../../src/engine/check-case';
import { withValue } from '../../../src/taskpane/case/change';
import { isBuiltFor, withCodeByName } from '../../../src/taskpane/case/council-code';
import { withItem } from '../../../src/taskpane/case/items';
import { ALL, changed, opened } from '../../../src/taskpane/state/editing';

const START = complete(publishedCase);
const NEW = START.councils.length;
const MORE = withItem(START, 'councils');
const added = (needsBuild: boolean, inTabs = true) => changed(opened(START, inTabs, needsBuild), { partnershipCase: MORE, words: 'new council', at: ALL });

test('tabs are built for the councils that they were built from, or that were there first where that is not known', () => {
  for (const needsBuild of [false, true]) expect(['HDC', 'NC'].map((code) => isBuiltFor(added(needsBuild), code))).toEqual([true, false]);
  expect(isBuiltFor(added(false, false), 'HDC')).toBe(false);
});

test('all that refers to a council follows the code that its name makes', () => {
  const path = `councils[${NEW}].name`;
  const named = withCodeByName(added(true), withValue(MORE, path, 'Mansfield District Council'), path);
  expect(named.councils[NEW]).toMatchObject({ code: 'MDC', name: 'Mansfield District Council' });
  expect(named.deficits.at(-1)!.council).toBe('MDC');
  expect(JSON.stringify(named)).not.toContain('"NC"');
  expect(checkCase(named)).toEqual([]);
});
