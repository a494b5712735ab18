import { TabDress } from '../dress';
import { RowHeights } from '../heights';
import type { CellValue, TabSpec } from '../model';
import type { TabGeometry } from '../rebuild/geometry';
import { roomFor } from '../widths';
import type { TabContents } from './contents';

type ValueAt = (row: number, column: number) => CellValue;

/** Rows are as high as what stands in them now needs; one that was not as high as what stood in it before keeps the height that somebody gave it. */
export function heightsAfter(heights: TabContents['heights'], spec: TabSpec, geometry: TabGeometry, before: ValueAt, after: ValueAt): TabContents['heights'] {
  const [stood, stands] = [new RowHeights(), new RowHeights()];
  const dressed = new TabDress(spec);
  for (const block of spec.blocks) {
    block.values.forEach((line, i) => line.forEach((_, j) => {
      const { row, column } = geometry.place(block.row + i, block.column + j);
      const worn = { ...dressed.of(block, i, j), ...dressed.wear(block, i, j) };
      const room = roomFor(spec, block.row + i, block.column + j);
      stood.add(row, before(row, column), worn, room);
      stands.add(row, after(row, column), worn, room);
    }));
  }
  const [needed, needs] = [stood.rows(), stands.rows()];
  const given = new Map(heights.map((each) => [each.row, each]));
  const left = heights.filter(({ row, height }) => needed.get(row - 1)?.height !== height);
  const own = [...needs].flatMap(([row, { height }]) => (given.get(row + 1)?.height === needed.get(row)?.height ? [{ row: row + 1, height }] : []));
  return [...left, ...own];
}
