import { JOURNEYS } from './journeys';
import { definedMembers, forgetUsed, usedMembers } from './members';
import './host';

jest.setTimeout(120_000);

test('everything that the in-memory Excel can do is something that the product does', async () => {
  forgetUsed();
  for (const journey of Object.values(JOURNEYS)) await journey();
  const used = new Set(usedMembers());
  expect(definedMembers().filter((member) => !used.has(member))).toEqual([]);
});
