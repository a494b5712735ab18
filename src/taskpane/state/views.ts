/** What can be looked at. */
export const VIEWS = ['start', 'case', 'results', 'apportionment', 'grading', 'check', 'workbook', 'functions'] as const;
export type View = (typeof VIEWS)[number];

/** What an officer asks, in this order: what do I have, what does it say, is it right, give me the tabs. */
export const GROUPS = {
  start: ['start'],
  case: ['case'],
  results: ['results', 'apportionment', 'grading'],
  check: ['check'],
  workbook: ['workbook', 'functions'],
} as const satisfies Readonly<Record<string, readonly View[]>>;
export type Group = keyof typeof GROUPS;
export const GROUP_NAMES: readonly Group[] = ['start', 'case', 'results', 'check', 'workbook'];

export function viewsIn(group: Group): readonly [View, ...View[]] {
  return GROUPS[group];
}

export function groupOf(view: View): Group {
  return GROUP_NAMES.find((group) => viewsIn(group).includes(view)) ?? 'start';
}
