import type { Fact } from '../../engine/case';
import { fact } from './fact';

const LEADERSHIP = 'Strategic place leadership';
const PLACES = 'Communities and businesses';
const EFFECTIVENESS = 'Organisational effectiveness';
const WORKFORCE = 'Workforce';
const RESILIENCE = 'Financial resilience';

type Row = readonly [category: string, benefit: string, partnership: string, nothing: string, section: string];

const ROWS: readonly Row[] = [
  [LEADERSHIP, 'Maximising our influence', 'High', 'Low', '7'],
  [LEADERSHIP, 'Maximising our collective strengths', 'High', 'Medium', '7'],
  [LEADERSHIP, 'Futureproofing both councils', 'High', 'Low', '7'],
  [PLACES, 'Inclusive growth and reduced deprivation', 'High', 'Medium', '8'],
  [PLACES, 'Maximising external investment', 'High', 'Medium', '8'],
  [PLACES, 'Maximising impact on shared challenges', 'High', 'Medium', '8'],
  [PLACES, 'Impact of collective campaigns', 'High', 'Medium', '8'],
  [EFFECTIVENESS, 'Service resilience', 'High', 'Low', '7'],
  [EFFECTIVENESS, 'Organisational effectiveness', 'High', 'Medium', '7'],
  [EFFECTIVENESS, 'Pace of progress and improvement', 'High', 'Low', '7'],
  [WORKFORCE, 'Job enrichment and progression', 'High', 'Low', '10'],
  [WORKFORCE, 'Recruitment and retention', 'High', 'Low', '10'],
  [WORKFORCE, 'Employers of choice', 'High', 'Medium', '10'],
  [RESILIENCE, 'Financial sustainability', 'Medium', 'Low', '9'],
  [RESILIENCE, 'Value for money', 'High', 'Low', '9'],
  [RESILIENCE, 'Purchasing power', 'High', 'Medium', '10'],
  [RESILIENCE, 'Net financial benefit', 'High', 'Low', '9'],
];

/** How far each option could bring each intended benefit about. */
export const benefits: readonly Fact[] = ROWS.flatMap(([category, benefit, partnership, nothing, section]) => {
  const topic = `Intended benefits: ${category}`;
  return [
    fact(topic, benefit, 'strategic partnership', null, [section], { text: partnership }),
    fact(topic, benefit, 'do nothing', null, [section], { text: nothing }),
  ];
});
