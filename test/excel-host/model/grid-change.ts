import { type Area, LAST_COLUMN, LAST_ROW, lastColumn, lastRow } from './area';

/** Cells put in or taken out, so that those below ("rows") or to the right ("columns") of them move. */
export interface GridChange {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly at: Area;
}

/** From one row or column to another, both counted. */
type Span = readonly [from: number, to: number];

export const isWhole = ({ axis, at }: GridChange): boolean => (axis === 'rows' ? at.columns === LAST_COLUMN : at.rows === LAST_ROW);

/** Along the axis that moves. */
export function along(axis: GridChange['axis'], area: Area): Span {
  return axis === 'rows' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
}

/** Across it: only what lies within the change's own span moves. */
export function across(axis: GridChange['axis'], area: Area): Span {
  return along(axis === 'rows' ? 'columns' : 'rows', area);
}

export function areaOf(axis: GridChange['axis'], [from, to]: Span, [left, right]: Span): Area {
  return axis === 'rows'
    ? { row: from, rows: to - from + 1, column: left, columns: right - left + 1 }
    : { column: from, columns: to - from + 1, row: left, rows: right - left + 1 };
}

/** Where a span is afterwards: it stretches round what is put in, and shrinks by what is taken out. Null: nothing is left of it. */
export function moveSpan([from, to]: Span, { kind, axis, at }: GridChange): Span | null {
  const [first, last] = along(axis, at);
  const count = last - first + 1;
  const end = axis === 'rows' ? LAST_ROW : LAST_COLUMN;
  if (from === 1 && to === end) return [from, to];
  const moved: Span =
    kind === 'insert'
      ? [from >= first ? from + count : from, Math.min(end, to >= first ? to + count : to)]
      : [from < first ? from : Math.max(first, from - count), to < first ? to : to > last ? to - count : first - 1];
  return moved[0] > moved[1] ? null : moved;
}

/** Ends before the cells that change, or so much before them. */
function isBefore({ row, rows, column, columns }: Area, { axis, at }: GridChange, by = 0): boolean {
  return axis === 'rows' ? row + rows + by <= at.row : column + columns + by <= at.column;
}

export function isWithinBand(area: Area, { axis, at }: GridChange): boolean {
  const [left, right] = across(axis, at);
  const [from, to] = across(axis, area);
  return from >= left && to <= right;
}

/** Where some cells are afterwards. Those that the change would tear apart stay, as references do in Excel. */
export function moveArea(area: Area, change: GridChange): Area | null {
  if (isBefore(area, change)) return area;
  if (!isWithinBand(area, change)) return area;
  const moved = moveSpan(along(change.axis, area), change);
  return moved && areaOf(change.axis, moved, across(change.axis, area));
}

/** Where some cells are afterwards that may be torn apart, such as those with one format. */
export function moveCells(area: Area, change: GridChange, move: (span: Span) => Span | null = (span) => moveSpan(span, change)): Area[] {
  // What ends at the very cells before the change may grow.
  if (isBefore(area, change, 1)) return [area];
  const { axis, at } = change;
  const [left, right] = across(axis, at);
  const [from, to] = across(axis, area);
  const own = along(axis, area);
  if (from > right || to < left) return [area];
  const moved = move(own);
  if (moved && moved[0] === own[0] && moved[1] === own[1]) return [area];
  const parts: (readonly [Span | null, Span])[] = [
    [own, [from, left - 1]],
    [moved, [Math.max(from, left), Math.min(to, right)]],
    [own, [right + 1, to]],
  ];
  return parts.flatMap(([span, side]) => (span && side[0] <= side[1] ? [areaOf(axis, span, side)] : []));
}

/** A format that reaches the cells before those put in covers these too. */
export function paintSpan([from, to]: Span, change: GridChange): Span | null {
  const [first] = along(change.axis, change.at);
  if (change.kind === 'insert' && to === first - 1) return [from, along(change.axis, change.at)[1]];
  return moveSpan([from, to], change);
}
