import type { PartnershipCase } from '../../../engine/case';
import { readAmount } from '../amount';
import { SUM } from './sum';

type Councils = Pick<PartnershipCase, 'councils'>;

/** What the abbreviated kinds of councils stand for; the word Council is left out of all. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bc', ['borough']],
  ['dc', ['district']],
  ['cc', ['county', 'city']],
  ['mbc', ['metropolitan borough']],
  ['mdc', ['metropolitan district']],
  ['ua', ['unitary authority', 'borough', 'county', 'city']],
]);

/** "eastvale bc" and "eastvale borough council" are both "eastvale borough". */
function fullForms(said: string): readonly string[] {
  const [, place = '', kind = ''] = /^(.+) (\w+)$/.exec(said) ?? [];
  const kinds = KINDS.get(kind);
  return kinds ? kinds.map((each) => `${place} ${each}`) : [said.replace(/ council$/, '')];
}

/** The code of the council that words name: by its code, its name, its name with its kind abbreviated, or the beginning of its name. */
export function councilNamed(given: Councils, words: string): string | null {
  const said = plain(words);
  if (said === '') return null;
  const whole = namedInFull(given, said);
  if (whole !== null) return whole;
  const begins = given.councils.filter(({ name }) => plain(name).startsWith(said) || said.startsWith(plain(name)));
  return begins.length === 1 && said.length > 2 ? (begins[0]?.code ?? null) : null;
}

function namedInFull({ councils }: Councils, said: string): string | null {
  const exact = councils.find(({ code, name }) => plain(code) === said || plain(name) === said);
  if (exact) return exact.code;
  const forms = fullForms(said);
  const [abbreviated, another] = councils.filter(({ name }) => fullForms(plain(name)).some((form) => forms.includes(form)));
  return abbreviated && !another ? abbreviated.code : null;
}

/** The one council that a heading is about: "Eastvale BC savings 2026/27" names it among other words. */
export function councilOfHeading(given: Councils, heading: string): string | null {
  const whole = namedInFull(given, plain(heading));
  if (whole !== null) return whole;
  const words = plain(heading).split(' ');
  const named = new Set(words.flatMap((_, from) => words.slice(from).flatMap((__, more) => {
    const code = more === 0 ? codeOf(given, words[from]) : namedInFull(given, words.slice(from, from + more + 1).join(' '));
    return code ?? [];
  })));
  const [code = null, another] = named;
  return another === undefined ? code ?? councilNamed(given, heading) : null;
}

/** One word among others is a council only by its code. */
function codeOf({ councils }: Councils, word: string | undefined): string | null {
  return councils.find(({ code }) => plain(code) === word)?.code ?? null;
}

const OF_COUNCILS = /^(?:\w+ )?(?:council|authority|partner|body)(?: (?:name|code))?$/;

/** Whether a column says whose each row is: by its header, or since most of its cells are councils. */
export function isOfCouncils(given: Councils, title: string, cells: readonly string[]): boolean {
  if (OF_COUNCILS.test(plain(title).replace(/\b(council|partner)s\b/g, '$1'))) return true;
  const own = cells.filter((cell) => !SUM.test(cell));
  return own.length > 0 && own.filter((cell) => councilNamed(given, cell) !== null).length > own.length / 2;
}

/** The words of a row with nothing else in it; null for any other row. */
export function wordsAlone(cells: readonly string[]): string | null {
  const [text = '', ...others] = cells.filter((cell) => cell !== '');
  return others.length > 0 || SUM.test(text) || readAmount(text).kind !== 'refused' ? null : text;
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1').replace(/[^a-z0-9]+/g, ' ').trim();
}
