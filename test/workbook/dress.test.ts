import { publishedCase } from '../../src/case';
import { appraise } from '../../src/engine';
import { compile } from '../../src/workbook/compile';
import { TabDress } from '../../src/workbook/dress';

const savings = compile(publishedCase, appraise(publishedCase)).tabs.find(({ name }) => name === 'Savings HDC')!;
const dressed = new TabDress(savings);

function isRight(id: string, column = 0): boolean {
  const block = savings.blocks.find((each) => each.id.endsWith(`/${id}`))!;
  return dressed.of(block, 0, column).right;
}

test('headers stand over their figures, also where the first row under them is empty', () => {
  expect(isRight('gap-years')).toBe(true);
  expect(isRight('gap-total-header')).toBe(true);
});

test('headers over words stand as the words do', () => {
  expect([isRight('gap-header'), isRight('new-header')]).toEqual([false, false]);
});
