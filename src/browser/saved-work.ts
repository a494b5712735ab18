import type { WorkbookContents } from '../workbook/contents/contents';

/** The workbook of the page as a browser keeps it. */
export interface SavedWork {
  readonly kept: typeof KEPT;
  readonly version: number;
  readonly savedAt: string;
  readonly contents: WorkbookContents;
}

export const KEPT = 'partnership case workbook';
const SAVED_VERSION = 2;

export function savedWork(contents: WorkbookContents, now: Date): SavedWork {
  return { kept: KEPT, version: SAVED_VERSION, savedAt: now.toISOString(), contents };
}

export type ReadWork = { readonly work: SavedWork } | 'nothing' | 'unreadable' | 'newer';

/** What a browser had kept, looked at before anything is done with it. */
export function readSavedWork(found: unknown): ReadWork {
  if (found === undefined || found === null) return 'nothing';
  if (!isRecord(found) || found['kept'] !== KEPT || typeof found['version'] !== 'number') return 'unreadable';
  if (found['version'] > SAVED_VERSION) return 'newer';
  const contents = upgraded(found['contents']);
  return isContents(contents) && typeof found['savedAt'] === 'string' ? { work: { ...found, contents } as unknown as SavedWork } : 'unreadable';
}

/** What tabs did not have in the first version: it is as on a tab without any of it. */
const SINCE_THE_FIRST = { repeats: null, breaks: [], unprinted: null, rules: [], limits: [] };

function upgraded(contents: unknown): unknown {
  if (!isRecord(contents) || !Array.isArray(contents['tabs'])) return contents;
  return { ...contents, tabs: contents['tabs'].map((tab: unknown) => (isRecord(tab) ? { ...SINCE_THE_FIRST, ...tab } : tab)) };
}

type Holds = (value: unknown) => boolean;

const isText: Holds = (value) => typeof value === 'string';
const isCount: Holds = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1;
const isCellValue: Holds = (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
const isArea = fields({ row: isCount, column: isCount, rows: isCount, columns: isCount });
const isCell = fields({ row: isCount, column: isCount, value: isCellValue, formula: optional(isText), look: optional((value) => typeof value === 'number'), note: optional(isText), address: optional(isText) });
const isTab = fields({
  name: isText,
  cells: listOf(isCell),
  widths: listOf((value) => value === null || typeof value === 'number'),
  heights: listOf(fields({ row: isCount, height: (value) => typeof value === 'number' })),
  hiddenRows: listOf(isCount),
  hiddenColumns: listOf(isCount),
  freeze: fields({ rows: isSize, columns: isSize }),
  merges: listOf(isArea),
  tables: listOf(fields({ name: isText, row: isCount, column: isCount, rowCount: isSize, headers: listOf(isText) })),
  links: listOf(fields({ row: isCount, column: isCount, tab: isText, target: fields({ row: isCount, column: isCount }) })),
  validations: listOf(fields({ area: isArea, list: (value) => isText(value) || listOf(isText)(value), message: isText })),
  highlights: listOf(fields({ area: isArea, match: isText, text: isText, look: isText })),
  repeats: orNull(isCount),
  breaks: listOf(isCount),
  unprinted: orNull(isCount),
  rules: listOf(fields({ areas: listOf(isArea), rule: fields({ draws: isText }) })),
  limits: listOf(fields({ areas: listOf(isArea), type: isText, refusal: isText })),
});
const isContents = fields({
  title: isText, subject: isText, mark: (value) => value === null || isText(value),
  tabs: listOf(isTab), names: listOf(fields({ name: isText, refersTo: isText })), looks: listOf(isRecord),
});

function isSize(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fields(holds: Readonly<Record<string, Holds>>): Holds {
  return (value) => isRecord(value) && Object.entries(holds).every(([field, fits]) => fits(value[field]));
}

function listOf(fits: Holds): Holds {
  return (value) => Array.isArray(value) && value.every(fits);
}

function orNull(fits: Holds): Holds {
  return (value) => value === null || fits(value);
}

function optional(fits: Holds): Holds {
  return (value) => value === undefined || fits(value);
}
