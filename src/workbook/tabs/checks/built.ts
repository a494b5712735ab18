import type { InputTable, TabContext } from '../../context';
import { formula } from '../../formula';
import { growing } from '../../input-ranges';
import type { Check, Checked } from './check';

/** Rows typed against rows built: what a new build would pick up. */
export function built({ partnershipCase }: TabContext, { inputs, apportionment }: Checked): Check[] {
  const rows = (name: string, table: InputTable, key: string, count: number): Check => ({
    name: `${name} typed and built`, means: `Rows of ${name} that were added or removed since this build.`, kind: 'build again', value: 0, built: count,
    formula: (builtCell) => formula`COUNTIF(${growing(table, key)},"?*")-${builtCell}`,
  });
  const { councils, bases, posts, costs, deficits } = partnershipCase;
  const deal: Check = {
    name: 'Deal as built', means: 'Cost sharing or savings sharing: a change needs a new build.', kind: 'build again', value: 0,
    formula: () => formula`IF(${inputs.case.dealKind}="${partnershipCase.deal.kind}",0,1)`,
  };
  const sign: Check = {
    name: 'Sign convention as built', means: 'A change of the sign convention needs a new build.', kind: 'build again', value: 0,
    formula: () => formula`IF(${inputs.case.sign}=IF(${inputs.case.signConvention}="budget book",-1,1),0,1)`,
  };
  return [
    rows('Councils', inputs.case.councils, 'code', councils.length),
    ...(apportionment ? [rows('Bases', inputs.bases, 'name', bases.length)] : []),
    rows('Posts', inputs.posts, 'name', posts.length),
    { ...rows('Posts counted in a line', inputs.posts, 'countedIn', posts.filter((post) => post.countedIn !== undefined).length), means: 'A post newly counted in a line adds nothing already; one no longer counted there needs a build.' },
    rows('Costs of change', inputs.costs, 'name', costs.length),
    rows('Deficits', inputs.deficits, 'council', deficits.length),
    deal,
    sign,
  ];
}

