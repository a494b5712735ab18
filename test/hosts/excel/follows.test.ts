import { publishedCase } from '../../../src/case';
import { excelHost } from '../../../src/hosts/excel';
import { desk, report } from './in-place';

jest.setTimeout(240_000);

const { live } = excelHost();

test('what follows from a typed-over cell says so, stands after it, and comes right with it', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  officer.type('Savings HDC', 'H19', 100);
  await excel.host.calculate();
  const { differences } = await report();
  const [cause, ...others] = differences;
  expect(cause).toMatchObject({ kind: 'typed over', address: "'Savings HDC'!H19", follows: null });
  expect(others.length).toBeGreaterThan(3);
  for (const each of others) expect(each).toMatchObject({ kind: 'stale value', follows: { address: "'Savings HDC'!H19", why: 'typed over', place: { tab: 'Savings HDC', row: 19, column: 8 }, andOthers: false } });
  const total = others.find(({ address }) => address === "'Savings HDC'!H25")!;
  expect(total.words).toBe("'Savings HDC'!H25 shows -£563,730.00; the same inputs give -£687,382.00, a difference of £123,652.00. Its own formula is as built: it follows from 'Savings HDC'!H19, which was typed over: put that right, and this comes right with it.");
  await live.restore([cause!]);
  await excel.host.calculate();
  expect((await report()).differences).toEqual([]);
});

test('what follows from several cells comes after the first, and says that there are others', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  officer.type('Savings HDC', 'H19', 100);
  officer.type('Savings MBC', 'E25', '=5');
  officer.type('Savings HDC', 'H20', '');
  await excel.host.calculate();
  const { differences } = await report();
  expect(differences.filter(({ follows }) => !follows).map(({ kind, address }) => [kind, address])).toEqual([
    ['typed over', "'Savings HDC'!H19"], ['emptied', "'Savings HDC'!H20"], ['other formula', "'Savings MBC'!E25"],
  ]);
  expect(differences.find(({ address }) => address === "'Savings HDC'!H25")).toMatchObject({ follows: { address: "'Savings HDC'!H19", andOthers: true }, words: expect.stringContaining("from 'Savings HDC'!H19 and others, which") });
  const at = (address: string) => differences.findIndex((each) => each.address === address);
  expect(at("'Savings HDC'!H25")).toBeGreaterThan(at("'Savings HDC'!H19"));
  expect(at("'Savings HDC'!H25")).toBeLessThan(at("'Savings HDC'!H20"));
});

test('what follows from an accepted cell only is accepted with it, and says so', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  officer.type('Savings HDC', 'H19', 100);
  await excel.host.calculate();
  await live.accept([(await report()).differences[0]!], { reason: 'Agreed', by: 'A. Officer', on: '2026-04-01' });
  await excel.host.calculate();
  const { differences, accepted, followAccepted } = await report();
  expect(differences).toEqual([]);
  expect(accepted.map(({ difference }) => difference.address)).toEqual(["'Savings HDC'!H19"]);
  expect(followAccepted.length).toBeGreaterThan(0);
  for (const { words } of followAccepted) expect(words).toContain("it follows from 'Savings HDC'!H19, which was accepted as it is.");
  officer.type('Savings HDC', 'H20', 100);
  await excel.host.calculate();
  const again = await report();
  expect(again.differences.find(({ address }) => address === "'Savings HDC'!H25")).toMatchObject({ follows: { address: "'Savings HDC'!H20", why: 'typed over', andOthers: true } });
});

test('what reads rows that the inputs outgrew says that a build is needed', async () => {
  const { excel, officer } = await desk(publishedCase, [], ['savings']);
  officer.growTable('Posts', ['Head of Digital', 'new', 'HDC', 1, 60_000, 'Equal']);
  await excel.host.calculate();
  const { differences } = await report();
  expect(differences.filter(({ kind, follows }) => kind === 'stale value' && follows?.why === 'other rows').length).toBeGreaterThan(0);
});
