import { invalidArgument } from '../errors';
import { spellFormula } from '../formulas/spell';
import { spellTab } from '../formulas/tokens';
import { define } from '../members';
import { print } from '../model/area';
import { Bag } from '../model/store';
import type { NamedItem, Workbook } from '../model/workbook';
import { HostObject } from '../objects';
import { placeFrom, textFrom, type Place } from './places';
import { checkFreeName } from './tables';

const LONGEST_COMMENT = 255;

define<Workbook>('NamedItemCollection', {
  items: ({ names }) => names.map(nameObject),
  methods: {
    Add({ target, args: [name, reference, comment], workbook }) {
      checkFreeName(textFrom(name, 'the name'), workbook);
      const text = typeof comment === 'string' ? comment : '';
      if (text.length > LONGEST_COMMENT) throw invalidArgument(`a comment has up to ${LONGEST_COMMENT} characters`);
      const item: NamedItem = { name: String(name), formula: formulaOf(reference, workbook), comment: text, store: new Bag() };
      item.store.set('Visible', true);
      item.store.set('Comment', text);
      target.names.push(item);
      workbook.stale = true;
      return nameObject(item);
    },
  },
});

function formulaOf(reference: unknown, workbook: Workbook): string {
  if (typeof reference === 'string' && reference.startsWith('=')) return spellFormula(reference, workbook);
  return `=${spell(placeFrom(reference, workbook, null))}`;
}

function asFormula(value: unknown): string {
  const text = textFrom(value, 'the formula');
  return text.startsWith('=') ? text : `=${text}`;
}

function spell({ sheet, area }: Place): string {
  return spellTab(sheet.name) + print(area, '$');
}

function nameObject(item: NamedItem): HostObject<NamedItem> {
  return new HostObject('NamedItem', item, item.store, item.name);
}

define<NamedItem>('NamedItem', {
  get: {
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
  },
  set: {
    Formula(item, value, workbook) {
      item.formula = spellFormula(asFormula(value), workbook);
      workbook.stale = true;
    },
  },
  methods: {
    Delete({ target, workbook }) {
      workbook.names.splice(workbook.names.indexOf(target), 1);
      workbook.stale = true;
    },
  },
});
