import { countByCause } from '../by-cause';
import type { AcceptedDifference, CheckAfter, CheckShown } from '../state/in-workbook';
import { counted } from './plain';
import { dayWords } from './plan';

/** The tabs of the workbook against the engine. */
export const CHECK_WORDS = {
  heading: 'Check',
  about: 'Works out every calculated cell of the tabs again, from the inputs that stand in them now, and compares. A check writes nothing.',
  start: 'Check this workbook',
  again: 'Check again',
  nothingBuilt: 'Nothing is built in this workbook yet, so there is nothing to check.',
  build: 'Build',
  agree: (count: number) => `${counted(count, 'calculated cell agrees', 'calculated cells agree')} with what the inputs give, to the penny.`,
  formulasOnly: (count: number) => `${counted(count, 'calculated cell has', 'calculated cells have')} the formula that was built. The figures could not be compared.`,
  differ: (own: number, follow: number, checked: number, byBuild: boolean) => `${counted(checked, 'calculated cell was', 'calculated cells were')} looked at. ${notAsBuilt(own, follow, byBuild)}`,
  asAt: (time: string) => `As at ${time}. What is changed after that is seen when you check again.`,
  followers: (count: number) => `${counted(count, 'cell follows', 'cells follow')} from it`,
  followersLabel: (count: number, address: string) => `${CHECK_WORDS.followers(count)}: ${address}`,
  noneLeft: (accepted: number, checked: number) => `${counted(checked, 'calculated cell was', 'calculated cells were')} looked at. All agree with what the inputs give, but for ${accepted === 1 ? 'the one' : `the ${accepted}`} accepted below.`,
  more: (count: number) => `Show the other ${count}`,
  goTo: 'Go to',
  goToLabel: (address: string) => `Go to ${address}`,
  goToCause: (address: string) => `Go to ${address}, which it follows from`,
  restore: 'Restore',
  restoreLabel: (address: string) => `Restore ${address}`,
  restoreAll: (count: number) => `Restore all ${count}`,
  restoreAbout: 'Restore writes the formula that was built back into the cell; what was typed there is gone.',
  accept: 'Accept with a reason',
  acceptLabel: (address: string) => `Accept with a reason: ${address}`,
  reason: 'Reason',
  by: 'Your name',
  acceptAbout: 'Kept in the workbook for all who open it, and shown here and in a committee copy.',
  acceptNow: 'Accept',
  acceptNowLabel: (address: string) => `Accept ${address}`,
  needed: 'Needed to accept.',
  buildAgain: 'For a new build to put right',
  problems: 'Inputs that cannot be read',
  problemsAbout: 'The formulas were checked; the figures could not be, until these are put right:',
  accepted: (count: number) => `Accepted: ${count}`,
  followAccepted: (count: number) => `${counted(count, 'cell follows', 'cells follow')} from what was accepted`,
  acceptance: ({ reason, by, on }: AcceptedDifference) => `Accepted by ${by} on ${dayWords(on)}: ${reason}`,
  said: (check: CheckShown, after: CheckAfter | null): string => {
    if (check.kind === 'nothing built') return CHECK_WORDS.nothingBuilt;
    const done = after === null ? '' : `${counted(after.count, 'cell is', 'cells are')} ${after.what}. `;
    return `${done}${summary(check)}`;
  },
  summary,
} as const;

function summary(check: CheckShown & { kind: 'found' }): string {
  const { checked, differences, problems, accepted } = check;
  const { own, follow } = countByCause(differences);
  if (differences.length > 0) return CHECK_WORDS.differ(own, follow, checked, differences.every(({ follows }) => follows?.why === 'other rows'));
  if (problems.length > 0) return CHECK_WORDS.formulasOnly(checked);
  return accepted.length > 0 ? CHECK_WORDS.noneLeft(accepted.length, checked) : CHECK_WORDS.agree(checked);
}

/** By cause: what is to be put right, and what comes right with it. */
function notAsBuilt(own: number, follow: number, byBuild: boolean): string {
  if (own === 0) return `${counted(follow, 'does', 'do')} not show what the inputs give: ${byBuild ? `a new build puts ${follow === 1 ? 'it' : 'them'} right.` : 'why is said below.'}`;
  const causes = counted(own, 'is not as built', 'are not as built');
  return follow === 0 ? `${causes}:` : `${causes}, and ${counted(follow, 'other follows', 'others follow')} from ${own === 1 ? 'it' : 'them'}:`;
}
