import type { Wear } from '../../workbook/dress';
import { COLOURS, FONT, FONT_SIZE, STYLE_LOOKS, type TextLook } from '../../workbook/look';
import type { Area, TabSpec } from '../../workbook/model';
import { areaA1 } from '../../workbook/r1c1';
import { dressedAreas } from './dress';
import { write, type Write } from './write';

/** Excel takes 8,192 letters. */
const ADDRESS_LENGTH = 2000;

/** Everything that a tab's cells look like, apart from number formats. */
export function* lookWrites(tab: TabSpec): Generator<Write> {
  yield write((sheet) => sheet.getRange().format.font.set({ name: FONT, size: FONT_SIZE }), 100, 2);
  yield* dressWrites(tab);
}

/** What the cells of these blocks look like, on a tab that has its own font. */
export function* dressWrites(tab: TabSpec): Generator<Write> {
  for (const { dress, areas } of dressedAreas(tab)) {
    // Lines inside an area are asked for only where it has an inside.
    for (const alike of byInside(areas)) {
      for (const address of addresses(alike)) yield write((sheet) => wear(sheet.getRanges(address), dress, alike[0]), address.length, 20);
    }
  }
}

function byInside(areas: readonly Area[]): Area[][] {
  const groups = new Map<string, Area[]>();
  for (const area of areas) {
    const key = `${area.rows > 1} ${area.columns > 1}`;
    groups.set(key, [...(groups.get(key) ?? []), area]);
  }
  return [...groups.values()];
}

function* addresses(areas: readonly Area[]): Generator<string> {
  let address = '';
  for (const area of areas) {
    const next = areaA1(area);
    if (address !== '' && address.length + next.length >= ADDRESS_LENGTH) {
      yield address;
      address = '';
    }
    address += address === '' ? next : `,${next}`;
  }
  if (address !== '') yield address;
}

function wear(ranges: Excel.RangeAreas, { style, right, indent, wrap }: Wear, sample: Area | undefined): void {
  const look = STYLE_LOOKS[style];
  const { format } = ranges;
  format.font.color = colour(look.colour);
  // A link had Excel's own underline.
  format.font.underline = look.underline ? 'Single' : 'None';
  if (look.bold) format.font.bold = true;
  if (look.size !== FONT_SIZE) format.font.size = look.size;
  if (look.fill !== null) format.fill.color = colour(look.fill);
  format.verticalAlignment = style === 'header' ? 'Center' : 'Top';
  if (right || indent) format.horizontalAlignment = right ? 'Right' : 'Left';
  if (indent) format.indentLevel = 1;
  if (wrap) format.wrapText = true;
  if (look.border && sample) drawBorders(format.borders, look.border, sample);
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
interface Line {
  readonly weight: 'Hairline' | 'Thin';
  readonly colour: string;
}

const hairline: Line = { weight: 'Hairline', colour: COLOURS.line };
const thin: Line = { weight: 'Thin', colour: COLOURS.line };
const strong: Line = { weight: 'Thin', colour: COLOURS.teal };

const BORDERS: Readonly<Record<NonNullable<TextLook['border']>, Readonly<Partial<Record<Side, Line>>>>> = {
  hairline: { EdgeBottom: hairline, InsideHorizontal: hairline },
  box: { EdgeTop: thin, EdgeBottom: thin, EdgeLeft: thin, EdgeRight: thin, InsideHorizontal: thin, InsideVertical: thin },
  total: { EdgeTop: strong, EdgeBottom: hairline, InsideHorizontal: strong },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

function drawBorders(borders: Excel.RangeBorderCollection, kind: NonNullable<TextLook['border']>, { rows, columns }: Area): void {
  for (const side of SIDES) {
    const line = BORDERS[kind][side];
    const absent = (side === 'InsideHorizontal' && rows === 1) || (side === 'InsideVertical' && columns === 1);
    if (line && !absent) borders.getItem(side).set({ style: 'Continuous', weight: line.weight, color: colour(line.colour) });
  }
}

/** As Excel's API takes colours. */
export function colour(rgb: string): string {
  return `#${rgb}`;
}
