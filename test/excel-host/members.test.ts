import { AWAITED } from './awaited';
import { JOURNEYS } from './journeys';
import { definedMembers, forgetUsed, usedMembers } from './members';
import './host';

jest.setTimeout(120_000);

let used: ReadonlySet<string>;
beforeAll(async () => {
  forgetUsed();
  for (const journey of Object.values(JOURNEYS)) await journey();
  used = new Set(usedMembers());
});

test('everything that the in-memory Excel can do is something that the product does, or is about to do', () => {
  const awaited = new Set(AWAITED);
  expect(definedMembers().filter((member) => !used.has(member) && !awaited.has(member))).toEqual([]);
});

test('what is awaited is there, and nothing of it is used already', () => {
  const defined = new Set(definedMembers());
  expect(AWAITED.filter((member) => !defined.has(member) || used.has(member))).toEqual([]);
});
