import { SheetRenderController, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';

interface Marks {
  readonly _sheetSkeletonManagerService: SheetSkeletonManagerService;
  /** Where cells are drawn, to be drawn again. */
  _rangeToBounds(ranges: unknown): readonly unknown[];
}

const kind = SheetRenderController.prototype as unknown as Marks;
const { _rangeToBounds: drawnAt } = kind;

/**
 * When the tab in view is deleted, none is in view for a moment, in which what read it is changed. The spreadsheet looked for these cells
 * in view and broke off: formulas kept reading what was gone, and Undo took back the step before instead of the deletion.
 */
export function allowNoneInView(): void {
  kind._rangeToBounds = function drawnIfAny(this: Marks, ranges) {
    return this._sheetSkeletonManagerService.getCurrentParam() ? drawnAt.call(this, ranges) : [];
  };
}
