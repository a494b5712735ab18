import type { ReactElement } from 'react';
import type { Council } from '../../../engine/case';
import { isNeeds, type Known } from '../../../engine/outcome';
import { gainOf, type OnBasis, type SideBySide } from '../../../engine/side-by-side';
import { moneyWords, needsWords, percentWords, savingWords } from '../../../workbook/figure-words';
import type { SharedItem } from '../../apportionment/shared-items';
import { APPORTIONMENT_WORDS as W } from '../../words/apportionment';

interface Props {
  readonly item: SharedItem;
  readonly sides: SideBySide;
  readonly councils: readonly Council[];
  readonly against: 'chosen' | 'equal';
}

/** A row for each basis, a column for each council: its share, what that comes to, and what it gains or pays. */
export function BasisTable({ item, sides, councils, against }: Props): ReactElement {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={W.table(item.label)}>
      <table className="grid bases">
        <caption className="unseen">{W.table(item.label)}</caption>
        <thead>
          <tr>
            <th scope="col">{W.basis}</th>
            {councils.map(({ code, name }) => (
              <th key={code} scope="col">
                <abbr title={name}>{code}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.bases.map((on) => (
            <tr key={on.basis.basis.name} className={on.basis.basis.name === item.basis ? 'in-use' : undefined}>
              <th scope="row">
                {on.basis.basis.name}
                {on.basis.basis.name === item.basis && <div className="label">{W.chosen}</div>}
              </th>
              {isNeeds(on.basis.sum) ? (
                <td colSpan={councils.length}>{needsWords(on.basis.sum.needs)}</td>
              ) : (
                councils.map(({ code }, c) => <Cell key={code} on={on} c={c} of={item.of} against={against} />)
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps extends Pick<Props, 'against'> {
  readonly on: OnBasis;
  /** Which of the councils. */
  readonly c: number;
  readonly of: SharedItem['of'];
}

function Cell({ on, c, of, against }: CellProps): ReactElement {
  const part = on.basis.share[c];
  const share = on.shares[c];
  const difference = (against === 'chosen' ? on.againstChosen : on.againstEqual)[c];
  return (
    <td>
      {share && <div className="strong">{savingWords(share)}</div>}
      {part && !isNeeds(part) && <div>{W.percent(percentWords(part, 1))}</div>}
      {difference && <div className="label">{differenceWords(difference, of)}</div>}
    </td>
  );
}

function differenceWords(difference: Known, of: SharedItem['of']): string {
  if (isNeeds(difference)) return needsWords(difference.needs);
  const by = moneyWords(difference.abs(), 0);
  const gain = gainOf(difference);
  if (gain === 'the same') return W.same;
  return gain === 'gains' ? W.gains[of](by) : W.paysMore[of](by);
}
