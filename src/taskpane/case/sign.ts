import type { Sign } from '../../workbook/tabs/inputs/numbers';
import type { Editing } from '../state/editing';

/** The sign in which a saving is typed: that of the tabs where they are built, which keep theirs until the next build. */
export function signOf({ partnershipCase, inTabs, builtFrom }: Pick<Editing, 'partnershipCase' | 'inTabs' | 'builtFrom'>): Sign {
  const asked = inTabs === null ? partnershipCase : (builtFrom ?? partnershipCase);
  return asked?.signConvention === 'budget book' ? -1 : 1;
}
