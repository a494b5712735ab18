import type { Area } from '../../workbook/model';

/** Where the journal of an unfinished change is kept in the workbook, from before the change until it is complete. */
export const JOURNAL_NAMESPACE = 'urn:partnership-case:journal';

/** Rows or columns that are put in; a workbook name on the cells before which they come tells whether they were. */
export interface TrackedInsertion {
  readonly name: string;
  readonly tab: string;
  readonly along: 'rows' | 'columns';
  /** The cells before which they come, in the count before any of these were put in, after rows were for columns. */
  readonly at: Area;
  readonly count: number;
  /** For columns: the first of their rows before any rows were put in. */
  readonly oldTop?: number;
}

/** Cells that were overwritten, with what they held: a value or a formula in R1C1. */
export interface Overwritten {
  readonly tab: string;
  readonly area: Area;
  readonly held: string | number | boolean;
  /** Whether that is text with an apostrophe before it, in cells for text. */
  readonly quoted?: boolean;
}

/**
 * What an unfinished change has done and how it is taken back, or carried through:
 *
 *   putting in ─▶ writing ─▶ finishing ─▶ (no journal)
 *
 * Until "finishing" everything can be taken back; from then on the rest is carried through, since what goes cannot come back.
 */
export interface Journal {
  /** Each time that it is written anew, one more. */
  readonly turn: number;
  readonly kind: 'build' | 'rebuild' | 'remove' | 'edit';
  readonly phase: 'putting in' | 'writing' | 'finishing';
  readonly newTabs: readonly string[];
  readonly newNames: readonly string[];
  readonly insertions: readonly TrackedInsertion[];
  readonly overwritten: readonly Overwritten[];
  /** Workbook names that were moved, with what they referred to. */
  readonly movedNames: readonly { readonly name: string; readonly formula: string }[];
  readonly charts: readonly MovedChart[];
  /** Workbook names over the rows and columns that go. */
  readonly deletions: readonly { readonly name: string; readonly along: 'rows' | 'columns' }[];
  readonly goneTabs: readonly string[];
  readonly goneNames: readonly string[];
  /** What the workbook said of itself before a first build; null where that stays. */
  readonly said: DocumentWords | null;
  /** The document property once all is done; null where no build is left. */
  readonly mark: string | null;
}

export interface DocumentWords {
  readonly title: string;
  readonly subject: string;
  /** Null where no build had left one. */
  readonly mark: string | null;
}

/** Where a chart of ours had its figures. */
export interface MovedChart {
  readonly tab: string;
  readonly chart: string;
  readonly categories: Area;
  readonly series: readonly Area[];
}

export const EMPTY_JOURNAL: Journal = {
  turn: 1, kind: 'build', phase: 'putting in', newTabs: [], newNames: [], insertions: [], overwritten: [], movedNames: [], charts: [], deletions: [], goneTabs: [], goneNames: [],
  said: null, mark: null,
};

/** A request holds less than 5 MB, and so does an answer. */
const PIECE = 1_000_000;

/** As pieces of XML; each says of which turn it is, and of how many pieces. */
export function journalXml(journal: Journal): string[] {
  const text = JSON.stringify(journal);
  const count = Math.max(1, Math.ceil(text.length / PIECE));
  return Array.from({ length: count }, (_, i) =>
    `<journal xmlns="${JOURNAL_NAMESPACE}" turn="${journal.turn}" piece="${i + 1}" of="${count}">${escaped(text.slice(i * PIECE, (i + 1) * PIECE))}</journal>`);
}

/** The latest journal that is whole, in whatever order its pieces are; null where there is none, so that nothing was begun. */
export function parseJournal(pieces: readonly string[]): Journal | null {
  const turns = new Map<number, { readonly of: number; readonly parts: Map<number, string> }>();
  for (const xml of pieces) {
    const [, turn, piece, count, text] = /<journal [^>]*turn="(\d+)" piece="(\d+)" of="(\d+)"[^>]*>([\s\S]*)<\/journal>/.exec(xml) ?? [];
    if (turn === undefined || text === undefined) continue;
    const own = turns.get(Number(turn)) ?? { of: Number(count), parts: new Map<number, string>() };
    own.parts.set(Number(piece), unescaped(text));
    turns.set(Number(turn), own);
  }
  const whole = [...turns].filter(([, { of, parts }]) => parts.size === of).sort(([a], [b]) => b - a)[0]?.[1];
  if (!whole) return null;
  const parsed: unknown = JSON.parse([...whole.parts].sort(([a], [b]) => a - b).map(([, text]) => text).join(''));
  return isJournal(parsed) ? parsed : null;
}

function isJournal(value: unknown): value is Journal {
  return typeof value === 'object' && value !== null && Object.keys(EMPTY_JOURNAL).every((key) => key in value);
}

/** Letters that XML has no place for are written as JSON does. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, (letters) => Array.from({ length: letters.length }, (_, i) => `\\u${letters.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''))
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

/** Writes the journal with the next sync, and then lets go of what it was before: one of them is whole at any time. */
export function writeJournal(context: Excel.RequestContext, journal: Journal, before: readonly Excel.CustomXmlPart[]): Excel.CustomXmlPart[] {
  const parts = journalXml(journal).map((xml) => context.workbook.customXmlParts.add(xml));
  for (const part of parts) part.load('id');
  for (const part of before) part.delete();
  return parts;
}

/** The parts that a journal is kept in, and the journal; one sync to find them and one to read them. */
export async function readJournal(context: Excel.RequestContext): Promise<{ readonly journal: Journal | null; readonly parts: readonly Excel.CustomXmlPart[] }> {
  const found = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  found.load('items/id');
  await context.sync();
  if (found.items.length === 0) return { journal: null, parts: [] };
  const texts = found.items.map((part) => part.getXml());
  await context.sync();
  return { journal: parseJournal(texts.map(({ value }) => value)), parts: found.items };
}
