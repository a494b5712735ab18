import type { ReactElement } from 'react';
import type { PartnershipCase } from '../../engine/case';
import type { OutstandingGroup } from '../../workbook/headlines';
import type { Actions } from '../actions';
import { pathOfMissing } from '../case/path-of-missing';
import { placeOfPath } from '../state/place-of-path';
import { WORDS } from '../words';

interface Props {
  readonly groups: readonly OutstandingGroup[];
  /** The case that they are of. */
  readonly partnershipCase: PartnershipCase;
  readonly actions: Pick<Actions, 'goToCase'>;
}

/** What is missing, to be confirmed or undecided; each leads to its field. */
export function Outstanding({ groups, partnershipCase, actions }: Props): ReactElement {
  return (
    <div>
      {groups.map(({ what, where }) => (
        <details key={what}>
          <summary>{WORDS.checks.group(what, where.length)}</summary>
          <ul className="list">
            {where.map((each, i) => (
              <li key={i}>
                <Item where={each} path={pathOfMissing(partnershipCase, each)} actions={actions} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function Item({ where, path, actions }: Pick<Props, 'actions'> & { readonly where: string; readonly path: string | null }): ReactElement {
  if (path === null) return <>{where}</>;
  const at = placeOfPath(path);
  return (
    <button type="button" className="link" onClick={() => actions.goToCase(at, at.kind === 'item' || path.includes('.') ? { on: 'field', item: path } : { on: 'place' })}>
      {where}
    </button>
  );
}
