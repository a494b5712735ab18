import type { Fact } from '../../engine/case';
import { BOTH, fact } from './fact';
import { HDC, MBC } from './sources';

const PHASES = 'Phases';
const REVIEWS = 'Reviews';
const ENDING = 'Withdrawal';
const AGREEMENT = 'Memorandum of Agreement';
const DECISIONS = 'Decisions on apportionment';

/** When, under what agreement, and how to leave. */
export const governance: readonly Fact[] = [
  fact(PHASES, 'Phase 1', BOTH, null, ['1.08', '6'], { text: 'January to April 2023' }),
  fact(PHASES, 'Phase 1', BOTH, null, ['1.16', '11'], { text: 'January to May 2023' }),
  fact(PHASES, 'Phase 2', BOTH, null, ['1.08', '1.16', '6', '11'], { text: 'May to December 2023' }),
  fact(PHASES, 'Phase 3', BOTH, null, ['1.16', '11'], { text: 'January to December 2024' }),
  fact(PHASES, 'Phase 3', BOTH, null, ['6'], { text: 'More likely looked into in 2024/25 or 2025/26' }),
  fact(REVIEWS, 'Update on performance', BOTH, null, ['1.16', '11'], { text: 'May to July 2023, after the local elections' }),
  fact(REVIEWS, 'First 12-month review', BOTH, null, ['1.16', '11'], { text: 'January to February 2024' }),
  fact(REVIEWS, 'Later reviews', BOTH, null, ['1.16', '11'], { text: 'Every year' }),
  fact(ENDING, 'Notice', BOTH, 12, ['11'], { unit: 'months', text: 'Either council may leave, in writing, with a report and an agreed exit plan.' }),
  fact(ENDING, 'Early end', BOTH, 6, ['11'], { unit: 'months', text: 'Either council may end it, in whole or in part, within this time of signing.' }),
  fact(ENDING, 'Shared officers', BOTH, null, ['1.16', '11'], { text: 'Go back to their own post at the council that employs them.' }),
  fact(AGREEMENT, 'Kind of deal', BOTH, null, ['1.15', '10'], { text: 'Cost sharing, not savings sharing' }),
  fact(AGREEMENT, 'Share of running costs of shared officers', HDC, 0.5, ['10'], {
    unit: 'fraction', text: 'Salary, on-costs, superannuation, National Insurance, training, travel and incidentals.',
  }),
  fact(AGREEMENT, 'Share of running costs of shared officers', MBC, 0.5, ['10'], {
    unit: 'fraction', text: 'Salary, on-costs, superannuation, National Insurance, training, travel and incidentals.',
  }),
  fact(AGREEMENT, 'Share of redundancy, pension strain and dismissal costs', HDC, 0.5, ['10'], { unit: 'fraction' }),
  fact(AGREEMENT, 'Share of redundancy, pension strain and dismissal costs', MBC, 0.5, ['10'], { unit: 'fraction' }),
  fact(AGREEMENT, 'Who may adjust the shares', BOTH, null, ['10'], {
    text: 'The Section 151 officers, once the shared Chief Executive and the Leaders agree.',
  }),
  fact(AGREEMENT, 'Employers', BOTH, null, ['9', '10'], {
    text: 'Melton employs the Chief Executive and each council its own deputy, under section 113 agreements.',
  }),
  fact(DECISIONS, 'Beyond the chief officers', BOTH, null, ['1.14', '1.15', '8', '10'], {
    text: 'The Section 151 officers choose a basis for each proposal: one council may not lawfully subsidise another.',
  }),
  fact(DECISIONS, 'Housing Revenue Account', MBC, null, ['10'], {
    text: 'Still to decide what part of its half of the Chief Executive the account bears.',
  }),
  fact('Senior posts', 'Returning Officers', BOTH, null, ['1.16', '11'], { text: 'Stay separate: not part of the shared posts.' }),
  fact('Senior posts', 'Interim cover', HDC, null, ['1.11'], {
    text: 'Ending it makes savings of 2022/23 and 2023/24 easier to reach that budgets already hold.',
  }),
  fact('Senior posts', 'Director of Communities', HDC, 0.26, ['9'], {
    unit: 'fraction', text: 'Fall in the whole Harborough saving, about, if some resource has to be put back.',
  }),
  fact('Cost of change', 'Set aside', HDC, 50000, ['9'], { unit: '£', text: 'Up to this amount.' }),
  fact('Cost of change', 'Set aside', MBC, 50000, ['9'], { unit: '£', text: 'Up to this amount.' }),
];
