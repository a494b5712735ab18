import { CanceledError, ICommandService } from '@univerjs/core';
import { IEditorService } from '@univerjs/preset-sheets-core';
import { isFunctionBegun } from './function-begun';
import type { Spreadsheet } from './spreadsheet';

/** Takes the function that is marked in the list of suggestions, on Enter and Tab. */
const TAKE = 'sheet.formula-embedding-editor.search_function.';
const END_TYPING = 'sheet.operation.set-cell-edit-visible';
const KEYBOARD = 4;
const [TAB, ENTER] = [9, 13] as const;

/**
 * The list of suggestions follows what is typed after a while only. Where a formula has gone on meanwhile, the key ends the typing, as
 * it does without a list, and takes no function in the place of what was typed.
 */
export function takeNoStaleSuggestion({ injector }: Spreadsheet): void {
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    const { keyCode } = (params ?? {}) as { readonly keyCode?: number };
    if (!id.startsWith(TAKE) || (keyCode !== ENTER && keyCode !== TAB)) return;
    const editor = injector.get(IEditorService).getEditor(id.slice(TAKE.length));
    const [caret] = editor?.getSelectionRanges() ?? [];
    const typed = editor?.getDocumentData().body?.dataStream.slice(0, caret?.startOffset ?? 0) ?? '';
    if (isFunctionBegun(typed)) return;
    void commands.executeCommand(END_TYPING, { visible: false, eventType: KEYBOARD, keycode: keyCode });
    throw new CanceledError();
  });
}
