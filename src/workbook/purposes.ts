/** What each tab is for, as Contents says it. */
const PURPOSES: Readonly<Record<string, string>> = {
  'posts-shared': 'What each shared, new or deleted post costs, each council\'s share, and its saving against today.',
  apportionment: 'Every shared cost on every basis, to the penny, and who gains or loses against the chosen one.',
  opportunities: 'Graded collaboration opportunities: typed grades, counts, and an indicative saving where a budget is given.',
  published: 'Each figure of the printed report beside the calculated one: agrees, rounding, or does not follow.',
  checks: 'Whether the workbook adds up, what was changed since it was built, and what is outstanding.',
  case: 'Inputs: title, years, deal, rates, drivers and the councils.',
  bases: 'Inputs: the bases of apportionment, their volumes and ratios.',
  posts: 'Inputs: posts, salaries today and proposed, who employs, which basis.',
  lines: 'Inputs: savings new in each year, council by council.',
  costs: 'Inputs: costs of change, when they fall and who funds them.',
  deficits: 'Inputs: the deficit of each council in its MTFS.',
  facts: 'Inputs: council profile, benchmarks and terms that no sum uses.',
  sources: 'Inputs: sources and notes of single figures.',
  components: 'Workings: what each post, line and cost puts on each council in each year; every result reads this.',
};

export function purposeOf(tab: string): string {
  const purpose = PURPOSES[tab];
  if (purpose !== undefined) return purpose;
  if (tab.startsWith('savings-')) return 'Savings of the council line by line, effect on the MTFS, deficit and coverages.';
  throw new RangeError(`no purpose is written for the tab "${tab}"`);
}
