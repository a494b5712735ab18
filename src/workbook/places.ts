import type { Area } from './model';
import { parseArea } from './r1c1';

/** What "='Tab'!$B$3:$D$9" or "Tab!B3" stands for, when that is one area of one tab. */
export function parsePlace(text: string): (Area & { readonly tab: string }) | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$\w:]+)$/.exec(text);
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  const tab = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area && tab !== undefined ? { tab, ...area } : null;
}
