import type { ReactElement } from 'react';
import type { OutstandingGroup } from '../../workbook/headlines';
import type { Actions } from '../actions';
import { focusOfPath, placeOfPath } from '../state/place-of-path';
import { WORDS } from '../words';

interface Props {
  readonly groups: readonly OutstandingGroup[];
  readonly actions: Pick<Actions, 'goToCase'>;
}

/** What is missing, to be confirmed or undecided; each leads to its field. */
export function Outstanding({ groups, actions }: Props): ReactElement {
  return (
    <div>
      {groups.map(({ what, items }) => (
        <details key={what}>
          <summary>{WORDS.checks.group(what, items.length)}</summary>
          <ul className="list">
            {items.map((each, i) => (
              <li key={i}>
                <Item {...each} actions={actions} />
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
  return (
    <button type="button" className="link" onClick={() => actions.goToCase(placeOfPath(path), focusOfPath(path))}>
      {where}
    </button>
  );
}
