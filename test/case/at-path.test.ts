import { publishedCase } from '../../src/case';
import { getAt, setAt, stepsOf } from '../../src/case/at-path';

test.each([
  ['posts[2].current.HDC', ['posts', 2, 'current', 'HDC']],
  ['lines[0].amounts["2023/24"]', ['lines', 0, 'amounts', '2023/24']],
  ['drivers["recurring lines"]', ['drivers', 'recurring lines']],
  ['x["say \\"so\\""]', ['x', 'say "so"']],
  ['title', ['title']],
])('%s', (path, steps) => {
  expect(stepsOf(path)).toEqual(steps);
});

test('a value is put there and the rest is shared', () => {
  const after = setAt(publishedCase, 'posts[1].current.HDC', { value: 1 });
  expect(getAt(after, 'posts[1].current.HDC.value')).toBe(1);
  expect(after.posts[0]).toBe(publishedCase.posts[0]);
  expect(after.lines).toBe(publishedCase.lines);
  expect(Object.keys(after)).toEqual(Object.keys(publishedCase));
  expect(getAt(publishedCase, 'posts[1].current.HDC.value')).not.toBe(1);
});

test('nothing leaves the field out; what is not there is nothing', () => {
  const without = setAt({ a: 1, b: { c: 2 } }, 'b.c', undefined);
  expect(without).toEqual({ a: 1, b: {} });
  expect(getAt(publishedCase, 'posts[99].name')).toBeUndefined();
  expect(setAt({ a: 1 }, 'b', 2)).toEqual({ a: 1, b: 2 });
});
