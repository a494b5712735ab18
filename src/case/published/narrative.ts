import type { PublishedFigure } from '../../engine/case';
import { PARKING } from './lines';
import { CHIEF_EXECUTIVE, COLLABORATION, DEPUTIES, DIRECTOR } from './posts';
import { HDC, inSections, MBC } from './sources';

const section = inSections('1.14', '9');
const THOUSANDS = -3;
const HUNDREDS = -2;
const [FIRST, SECOND] = ['2023/24', '2024/25'];

/** Figures that the report's sentences round, held beside the tables that print them in full. */
export const narrative: readonly PublishedFigure[] = [
  {
    label: 'HDC: Total saving in the text', value: 637000, places: THOUSANDS, section,
    measure: { of: 'total for the period', council: HDC, items: [] },
    note: 'The tables, and the text before it, give £687,382.',
  },
  {
    label: 'MBC: Total saving in the text', value: 231000, places: THOUSANDS, section,
    measure: { of: 'total for the period', council: MBC, items: [] },
    note: '£231,528 is cut to £231k, not rounded to £232k.',
  },
  {
    label: 'HDC: Chief Executive in the text', value: 41000, places: THOUSANDS, section,
    measure: { of: 'post saving', council: HDC, items: [CHIEF_EXECUTIVE] },
  },
  {
    label: 'MBC: Chief Executive in the text', value: 44000, places: THOUSANDS, section,
    measure: { of: 'post saving', council: MBC, items: [CHIEF_EXECUTIVE] },
  },
  {
    label: 'HDC: Deputy Chief Executives in the text', value: -18500, places: HUNDREDS, section,
    measure: { of: 'post saving', council: HDC, items: [DEPUTIES] },
  },
  {
    label: 'MBC: Deputy Chief Executives in the text', value: -18500, places: HUNDREDS, section,
    measure: { of: 'post saving', council: MBC, items: [DEPUTIES] },
  },
  {
    label: 'HDC: Director of Communities in the text', value: 79000, places: THOUSANDS, section,
    measure: { of: 'post saving', council: HDC, items: [DIRECTOR] },
  },
  {
    label: 'HDC: Phase 1 in the text', value: 120000, places: THOUSANDS, section,
    measure: { of: 'new in the year', council: HDC, items: [COLLABORATION], year: FIRST },
  },
  {
    label: 'HDC: Phase 2 in the text', value: 26000, places: THOUSANDS, section,
    measure: { of: 'new in the year', council: HDC, items: [COLLABORATION], year: SECOND },
  },
  {
    label: 'MBC: Phase 1 in the text', value: 49000, places: THOUSANDS, section,
    measure: { of: 'new in the year', council: MBC, items: [COLLABORATION, PARKING], year: FIRST },
    note: '£49,597 is cut to £49k, not rounded to £50k.',
  },
  {
    label: 'MBC: One-off saving in the text', value: 2750, places: 0, section,
    measure: { of: 'new in the year', council: MBC, items: [PARKING], year: FIRST },
  },
  {
    label: 'MBC: Phase 2 in the text', value: 22000, places: THOUSANDS, section,
    measure: { of: 'new in the year', council: MBC, items: [COLLABORATION, PARKING], year: SECOND },
  },
  {
    label: 'HDC: Deficit in the text', value: 4364000, places: THOUSANDS, section,
    measure: { of: 'deficit for the period', council: HDC, items: [] },
  },
  {
    label: 'MBC: Deficit in the text', value: 736000, places: THOUSANDS, section,
    measure: { of: 'deficit for the period', council: MBC, items: [] },
  },
];
