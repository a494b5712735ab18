import { LISTS, type CasePlace } from './editing';

/** Where the field of a path is edited: "posts[2].salary" in the form of the third post. */
export function placeOfPath(path: string): CasePlace {
  const [, name = '', index] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const list = LISTS.find((each) => each === name);
  if (list === undefined) return { kind: 'section', section: 'about' };
  return index === undefined ? { kind: 'section', section: list } : { kind: 'item', section: list, index: Number(index) };
}

/** What takes the keyboard there: the field itself, or the place where the path is a whole list. */
export function focusOfPath(path: string): { readonly on: 'field'; readonly item: string } | { readonly on: 'place' } {
  return placeOfPath(path).kind === 'item' || path.includes('.') ? { on: 'field', item: path } : { on: 'place' };
}
