import { NOT_IN_LIST } from '../../workbook/contents/contents';
import { quoteTab } from '../../workbook/formula';
import { HIGHLIGHT_COLOURS } from '../../workbook/look';
import type { HighlightSpec, TabSpec, ValidationSpec } from '../../workbook/model';
import { cellA1 } from '../../workbook/r1c1';
import { colour } from './look';
import { nameOfTab, tabArea, type TabNames } from '../../workbook/places';
import { rangeOf } from './places';
import { bytesOf, write, type Write } from './write';

/** Lists to choose from, with the message that says so. */
export function* validationWrites(tab: TabSpec, names: TabNames): Generator<Write> {
  for (const spec of tab.validations) {
    const source = sourceOf(spec, names);
    yield write((sheet) => validate(rangeOf(sheet, spec.area).dataValidation, spec, source), bytesOf(source) + 2 * bytesOf(spec.message), 5);
  }
}

function validate(validation: Excel.DataValidation, spec: ValidationSpec, source: string): void {
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: true,
    style: spec.lenient ? 'Warning' : 'Stop',
    title: NOT_IN_LIST,
    message: spec.message.slice(0, 225),
  };
  validation.prompt = { showPrompt: true, title: 'Choose from the list', message: spec.message.slice(0, 255) };
}

function sourceOf({ list }: ValidationSpec, names: TabNames): string {
  return 'area' in list ? `=${tabArea(nameOfTab(names, list.tab), list.area)}` : list.join(',');
}

/** Colour by the text in a cell. Excel puts each new rule first, so they are added from the last to the first. */
export function* highlightWrites(tab: TabSpec): Generator<Write> {
  for (const spec of [...tab.highlights].reverse()) yield write((sheet) => highlight(rangeOf(sheet, spec.area).conditionalFormats, spec), 0, 8);
}

/** Neither rule has a reference in it, which Excel would count from whatever cell is selected. */
function highlight(formats: Excel.ConditionalFormatCollection, spec: HighlightSpec): void {
  if (spec.match === 'equals') {
    const { cellValue } = formats.add('CellValue');
    cellValue.rule = { operator: 'EqualTo', formula1: `="${spec.text.replaceAll('"', '""')}"` };
    colourIn(cellValue.format, spec);
  } else {
    const { textComparison } = formats.add('ContainsText');
    textComparison.rule = { operator: 'BeginsWith', text: spec.text };
    colourIn(textComparison.format, spec);
  }
}

function colourIn(format: Excel.ConditionalRangeFormat, { look }: HighlightSpec): void {
  const colours = HIGHLIGHT_COLOURS[look];
  format.font.color = colour(colours.colour);
  format.font.bold = true;
  format.fill.color = colour(colours.fill);
}

/** Cells that jump to another. They keep their text; Excel gives them a look of its own, so ours comes after. */
export function* linkWrites(tab: TabSpec, names: TabNames): Generator<Write> {
  for (const link of tab.links) {
    const name = nameOfTab(names, link.tab);
    const hyperlink = {
      documentReference: `${quoteTab(name)}!${cellA1(link.target.row, link.target.column)}`,
      screenTip: `Go to ${name}`,
      textToDisplay: textAt(tab, link.row, link.column),
    };
    yield write((sheet) => (sheet.getRange(cellA1(link.row, link.column)).hyperlink = hyperlink), bytesOf(hyperlink));
  }
}

function textAt(tab: TabSpec, row: number, column: number): string {
  for (const block of tab.blocks) {
    const value = block.values[row - block.row]?.[column - block.column];
    if (value !== undefined) return String(value ?? '');
  }
  return '';
}
