import { EditorBridgeService } from '@univerjs/preset-sheets-core';

const kind = EditorBridgeService.prototype;
const { refreshEditCellState: readAnew } = kind;

/**
 * Where a result comes into the row and column that somebody types in, be it on another tab, the spreadsheet reads the cell
 * anew, and what was typed so far is gone: "-222222" becomes 22,222. Here it waits until the typing is ended.
 */
export function leaveTyping(): void {
  kind.refreshEditCellState = function unlessTyping(this: EditorBridgeService) {
    if (!this.isVisible().visible) readAnew.call(this);
  };
}
