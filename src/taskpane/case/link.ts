import { getAt, setAt } from '../../case/at-path';
import { TBC, type Figure, type PartnershipCase } from '../../engine/case';
import { HostProblem, type SelectedCell } from '../../workbook/host';
import { negated, numberOf, signed, type Sign } from '../../workbook/tabs/inputs/numbers';
import { LINK_WORDS } from '../words/link';

/** The case with a figure that a cell of the officer's own gives, in the sign in which a saving is typed. @throws HostProblem where the cell cannot give one */
export function linked(partnershipCase: PartnershipCase, path: string, { address, tab, value }: SelectedCell, ours: readonly string[], ofSaving: Sign): PartnershipCase {
  if (ours.some((name) => name.toLowerCase() === tab.toLowerCase())) throw new HostProblem(LINK_WORDS.ours(address), LINK_WORDS.oursNext);
  const given = numberOf(value);
  if (given === null) throw new HostProblem(LINK_WORDS.empty(address), LINK_WORDS.next);
  if (typeof given !== 'number' && given !== TBC) throw new HostProblem(LINK_WORDS.noNumber(address), LINK_WORDS.next);
  const sign = isSaving(path) ? ofSaving : 1;
  const formula = `=${address}`;
  const before = getAt(partnershipCase, path) as Figure | undefined;
  return setAt(partnershipCase, path, {
    ...before,
    value: typeof given === 'number' ? signed(given, sign) : given,
    formula: sign === 1 ? formula : negated(formula),
  });
}

/** Salaries, costs and deficits are positive in every workbook. */
function isSaving(path: string): boolean {
  return path.startsWith('lines[') && path.includes('.amounts');
}
