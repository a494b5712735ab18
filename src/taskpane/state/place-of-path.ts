import { LISTS, type CasePlace } from './editing';

/** Where the field of a path is edited: "posts[2].salary" in the form of the third post. */
export function placeOfPath(path: string): CasePlace {
  const [, name = '', index] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const list = LISTS.find((each) => each === name);
  if (list === undefined) return { kind: 'section', section: 'about' };
  return index === undefined ? { kind: 'section', section: list } : { kind: 'item', section: list, index: Number(index) };
}
