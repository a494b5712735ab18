import type { Fact } from '../../engine/case';
import { BOTH, fact } from './fact';
import { HDC, MBC } from './sources';

const TOPIC = 'What the report says two ways';

function odd(item: string, about: string, sections: readonly string[], text: string): Fact {
  return fact(TOPIC, item, about, null, sections, { text });
}

/** Where the report disagrees with itself, or with its own arithmetic. */
export const oddities: readonly Fact[] = [
  odd('Coverage', HDC, ['1.14', '9'], 'Printed as 15.6%; £687,382 of £4,364,000 is 15.75%.'),
  odd('Total in the text', HDC, ['1.14', '9'], '£637k in one sentence; £687,382 in the tables and elsewhere in the text.'),
  odd('Area split', BOTH, ['8', '10'], 'Printed as 69/31; 228 and 186 square miles are 55/45.'),
  odd('Deputies as a percentage', BOTH, ['9'], '-17.6% and -17.7% divide by the new £105,000; of the salaries today the extra cost is 21.4% and 21.5%.'),
  odd('Chief Executive as a percentage', MBC, ['9'], '£43,930 of £113,930 is 38.56%, printed as 38.5%.'),
  odd('Total in the text', MBC, ['1.14', '9'], '£231,528 is called £231k; to the nearest thousand it is £232k.'),
  odd('Phase 1 in the text', MBC, ['1.14', '9'], '£49,597 is called about £49k; to the nearest thousand it is £50k.'),
  odd('Phase 2 in the text', BOTH, ['1.14', '9'], 'Saved "each year" at Harborough, only "in 2024/25" at Melton; the totals treat both as continuing.'),
  odd('Cost of change', BOTH, ['1.14', '9'], 'Charged to 2023/24, though already incurred in 2022.'),
  odd('Director of Communities', HDC, ['1.14', '1.16', '9'], 'Counted in full, though its budget stays in reserve until a review.'),
  odd('Savings from shared posts', HDC, ['1.01', '1.14', '7', '9'], 'Partly in the budget and MTFS already, yet set in full against the deficit as new.'),
  odd('Spend and General Fund', HDC, ['1.09', '7'], '£13.3m a year in one place, £11.6m in another.'),
  odd('Combined spend', BOTH, ['1.09', '3'], 'Section 1.09 reads as if the Housing Revenue Account were £25.3m; section 3 makes clear that this is spend with it.'),
  odd('Combined population', BOTH, ['1.01', '1.09'], '146,000 in 1.01, 149,400 in 1.09.'),
  odd('Combined area, rank in the country', BOTH, ['1.01', '1.09'], '92nd in 1.01, 27th in 1.09.'),
  odd('End of phase 1', BOTH, ['1.08', '1.16', '6', '11'], 'April 2023 in 1.08 and 6, May 2023 in 1.16 and 11.'),
  odd('Start of the phases', BOTH, ['1.08', '10', '11'], 'January 2023 in 1.08, 2023/24 in 10 and 11.'),
  odd('Update on performance', BOTH, ['1.16', '11'], 'May to July 2023 in the roadmap, May or June 2023 in the text of 11.'),
  odd('Monitoring Officer', BOTH, ['6', '9'], 'Graded by itself and again inside Law and governance; its saving is inside phase 1.'),
  odd('Name of the programme board', BOTH, ['1.15', '10'], 'Strategic Partnership Programme Board, Shared Partnership Board and Joint Partnership Board by turns.'),
  odd('Name of the forecast', BOTH, ['1.01', '1.14', '9'], 'MTFS in the text, "MTPS" in the deficit tables.'),
];
