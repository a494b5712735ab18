/** FNV-1a, 32 bits: enough to tell an edited formula from the one that was built, and short enough to read out. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return inBase36(hash >>> 0);
}

/** Two digits to base 36, for every number that two hold. */
const PAIRS = Array.from({ length: 36 ** 2 }, (_, i) => i.toString(36).padStart(2, '0'));

/** 7 digits: the first, and three pairs. A large case has a hundred thousand formulas, for which `toString(36)` is slow. */
function inBase36(hash: number): string {
  const pairs = Math.floor(hash / 36 ** 2);
  const first = Math.floor(pairs / 36 ** 4);
  return `${first}${PAIRS[Math.floor(pairs / 36 ** 2) % 36 ** 2] ?? ''}${PAIRS[pairs % 36 ** 2] ?? ''}${PAIRS[hash % 36 ** 2] ?? ''}`;
}

/** Fingerprints of the rows of a block, equal neighbours once: "0a1b2c3*4 0d4e5f6". */
export function pack(prints: readonly string[]): string {
  const words: string[] = [];
  for (let from = 0; from < prints.length; ) {
    let to = from + 1;
    while (to < prints.length && prints[to] === prints[from]) to += 1;
    words.push(to - from === 1 ? `${prints[from] ?? ''}` : `${prints[from] ?? ''}*${to - from}`);
    from = to;
  }
  return words.join(' ');
}

/** The fingerprints again, one for each row; null where the text is not what `pack` writes. */
export function unpack(text: string): string[] | null {
  const prints: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const [, print, times = '1'] = /^([0-9a-z]{7})(?:\*(\d{1,7}))?$/.exec(word) ?? [];
    if (print === undefined) return null;
    for (let i = 0; i < Number(times); i += 1) prints.push(print);
  }
  return prints;
}
