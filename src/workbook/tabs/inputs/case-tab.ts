import type { CasePlaces, TabContext } from '../../context';
import { TabDraft } from '../../draft';
import { at, type CellRef, type Place } from '../../formula';
import { FIELD_HEADERS } from '../../read/field-columns';
import { header, opening } from '../headings';
import { caseGroups, FIELD, type CaseGroup, type CaseRow } from './case-fields';
import { addChoices, listCells, placeRecords, printRecords, type ListTables, type Placed } from './place-records';
import { councils } from './records/councils';
import type { Shape } from './record-table';

const VALUE_COLUMN = 2;
const UNIT_COLUMN = 3;
const SOURCE_COLUMN = 4;

export interface CaseTab {
  readonly draft: TabDraft;
  readonly places: CasePlaces;
  addChoices(tables: ListTables): void;
}

/** The case's single fields, then its councils. */
export function caseTab(context: TabContext, shape: Shape): CaseTab {
  const draft = new TabDraft('case', 'Case', 'input', { widths: [28, 34, 38, 28, 34, 32] });
  const row = opening(draft, 'Case', [
    'What the case is, the deal, rates, drivers and councils: for the finance officers who own the case.',
    `In this workbook ${context.signWords}. Rates and drivers are typed as percentages; the National Insurance threshold is a positive amount.`,
    'Rates, drivers and grade percentages are live. Years, councils, the sign convention and the deal need Build again.',
  ]);
  header(draft, 'fields-header', FIELD_HEADERS, row);
  const groups = new CaseGroups(draft);
  for (const group of caseGroups(context)) groups.place(group);
  const heading = draft.below(1);
  draft.text('councils-heading', 'Councils', heading, 1, 'heading');
  const placed = placeRecords(draft, councils, context.partnershipCase.councils, shape, heading + 1);
  return {
    draft,
    places: casePlaces(groups, placed),
    addChoices: (tables) => {
      addChoices(placed, tables);
      groups.addChoices(tables);
    },
  };
}

class CaseGroups {
  private readonly groups = new Map<string, Place>();
  private readonly rows: { readonly row: CaseRow; readonly cell: Place }[] = [];

  constructor(private readonly draft: TabDraft) {}

  place({ id, heading, rows }: CaseGroup): void {
    const { draft } = this;
    const first = draft.below(1) + 1;
    draft.text(`${id}-heading`, heading, first - 1, 1, 'heading');
    draft.place({ id: `${id}-labels`, kind: 'text', style: 'label', values: rows.map(({ label }) => [label]) }, first);
    const place = draft.place(
      {
        id: `${id}-values`,
        kind: 'input',
        ...printRecords(rows, [{ print: ({ typed }) => typed }]),
        format: { rows: rows.map(({ format }) => format) },
      },
      first,
      VALUE_COLUMN,
    );
    draft.place({ id: `${id}-units`, kind: 'text', style: 'note', values: rows.map(({ unit }) => [unit]) }, first, UNIT_COLUMN);
    draft.highlight(place, 'equals', 'TBC', 'unknown');
    this.placeSources(id, rows, first);
    this.groups.set(id, place);
    rows.forEach((row, i) => this.rows.push({ row, cell: { ...place, row: first + i, rows: 1 } }));
  }

  /** Source and note beside the rows of a group that have their own; those rows stand together. */
  private placeSources(id: string, rows: readonly CaseRow[], first: number): void {
    const having = rows.flatMap(({ own }) => (own === null ? [] : [own]));
    if (having.length === 0) return;
    const before = rows.findIndex(({ own }) => own !== null);
    const values = having.map(({ source, note }) => [source ?? null, note ?? null]);
    this.draft.place({ id: `${id}-sources`, kind: 'input', format: 'text', values }, first + before, SOURCE_COLUMN);
  }

  addChoices(tables: ListTables): void {
    for (const { row, cell } of this.rows) {
      if (row.choices === 'bases') this.draft.validate(cell, listCells('bases', tables), `${row.label}: choose a name from the Bases tab.`, true);
      else if (row.choices) this.draft.validate(cell, row.choices, `${row.label}: choose one of ${row.choices.join(', ')}.`);
    }
  }

  group(id: string): Place {
    const place = this.groups.get(id);
    if (!place) throw new RangeError(`the Case tab has no group "${id}"`);
    return place;
  }

  cell({ label }: { readonly label: string }): CellRef {
    const found = this.rows.find(({ row }) => row.label === label);
    if (!found) throw new RangeError(`the Case tab has no row "${label}"`);
    return at(found.cell);
  }
}

function casePlaces(groups: CaseGroups, councilTable: Placed): CasePlaces {
  return {
    sign: groups.cell(FIELD.sign),
    firstYear: groups.cell(FIELD.firstYear),
    yearCount: groups.cell(FIELD.yearCount),
    signConvention: groups.cell(FIELD.signConvention),
    dealKind: groups.cell(FIELD.dealKind),
    dealBasis: groups.cell(FIELD.dealBasis),
    onCostsIncluded: groups.cell(FIELD.onCostsIncluded),
    niRate: groups.cell(FIELD.niRate),
    niThreshold: groups.cell(FIELD.niThreshold),
    levyRate: groups.cell(FIELD.levyRate),
    drivers: groups.group('drivers'),
    gradePercents: groups.group('grades'),
    councils: councilTable.table,
  };
}
