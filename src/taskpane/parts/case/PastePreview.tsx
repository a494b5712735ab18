import type { ReactElement } from 'react';
import type { PartnershipCase } from '../../../engine/case';
import { signed, type Sign } from '../../../workbook/tabs/inputs/numbers';
import type { Unit } from '../../case/fields';
import { inPounds, type Block, type BlockRow, type ReadCell, type Target } from '../../case/paste/block';
import { inLastYear } from '../../case/paste/last-year';
import { pounds, shownFigure } from '../../case/show';
import { yearsOf } from '../../case/years';
import { WORDS } from '../../words';
import { PASTE_WORDS } from '../../words/paste';
import { Lines } from '../Lines';

interface Props {
  readonly block: Block;
  readonly target: Target;
  /** In which a saving is typed. */
  readonly sign: Sign;
  readonly partnershipCase: PartnershipCase;
}

/** How each cell of a block was read, and what cannot be. */
export function PastePreview({ block, target, sign, partnershipCase }: Props): ReactElement {
  const { rows, roles, problems, leftOut, columnsLeftOut, wordsOnly, costsNegative, isNegative, signs, amounts, totalAgrees } = block;
  const lastYear = target === 'lines' ? inLastYear(partnershipCase, block, yearsOf(partnershipCase)) : null;
  const shown: Sign = (target === 'lines' ? sign : 1) === (isNegative ? -1 : 1) ? 1 : -1;
  const columns = roles.flatMap((role) => (role.kind === 'figure' ? [role.of] : []));
  const council = (code: string | null): string => partnershipCase.councils.find((each) => each.code === code)?.name ?? '';
  const nameOf = ({ name, council: code, area }: BlockRow): string => {
    if (target === 'deficits') return council(code) || name;
    const of = target === 'lines' ? code : area;
    return of === null || of === '' ? name : `${name} (${of})`;
  };
  return (
    <>
      {problems.length > 0 && <Lines items={problems} line={PASTE_WORDS.problem} more={WORDS.check.more} />}
      {rows.length > 0 && columns.length > 0 && (
        <>
          {leftOut.length > 0 && <p>{PASTE_WORDS.leftOut(leftOut)}</p>}
          {columnsLeftOut.length > 0 && <p>{PASTE_WORDS.columnsLeftOut(columnsLeftOut)}</p>}
          {wordsOnly.length > 0 && <p>{PASTE_WORDS.wordsOnly(wordsOnly)}</p>}
          {totalAgrees !== null && <p>{PASTE_WORDS.totalAgrees[totalAgrees]}</p>}
          {(target === 'lines' || target === 'deficits') && (
            <>
              <p>{PASTE_WORDS.readAs(target, signs)}</p>
              {signs.negative > signs.positive && <p className="wrong">{PASTE_WORDS.mostlyOther[target]}</p>}
            </>
          )}
          {costsNegative && <p>{PASTE_WORDS.costsNegative}</p>}
          {lastYear && <p className="strong">{PASTE_WORDS.lastYear(lastYear)}</p>}
          {target === 'lines' && <p>{PASTE_WORDS.shownIn[sign]}</p>}
          {target === 'lines' && amounts === 'each year' && <p>{PASTE_WORDS.turned}</p>}
          <div className="scroll" role="region" aria-label={PASTE_WORDS.previewLabel} tabIndex={0}>
            <table className="grid preview">
              <thead>
                <tr>
                  <th scope="col">{PASTE_WORDS.row}</th>
                  {columns.map((of) => (
                    <th key={of} scope="col">
                      {PASTE_WORDS.column(of)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.row}>
                    <th scope="row">
                      {nameOf(row)}
                      {row.asWritten && <span className="quiet"> ({PASTE_WORDS.asWritten[row.asWritten]})</span>}
                    </th>
                    {row.cells.map(({ of, amount }) => (
                      <Cell key={of} amount={amount} unit={inPounds(target) ? '£' : 'number'} sign={shown} isNew={row.isNew} isGrade={target === 'opportunities'} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}

function Cell({ amount, unit, sign, isNew, isGrade }: { readonly amount: ReadCell['amount']; readonly unit: Unit; readonly sign: Sign; readonly isNew: boolean; readonly isGrade: boolean }): ReactElement {
  if (amount.kind === 'grade') return <td>{amount.value}</td>;
  if (amount.kind === 'number' && unit === 'number') return <td>{shownFigure(amount, amount.isPercent ? '%' : unit)}</td>;
  if (amount.kind === 'number' && !amount.isPercent) return <td>{pounds(signed(amount.value, sign))}</td>;
  if (amount.kind === 'missing' && isNew && isGrade) return <td>{PASTE_WORDS.figure.tbc}</td>;
  if (amount.kind === 'missing') return <td className="may-break">{PASTE_WORDS.missing(isNew)}</td>;
  return amount.kind === 'tbc' ? <td>{PASTE_WORDS.figure.tbc}</td> : <td className="wrong">{PASTE_WORDS.figure.refused}</td>;
}
