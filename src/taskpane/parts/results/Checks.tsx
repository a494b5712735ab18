import type { ReactElement } from 'react';
import type { CheckStatus } from '../../../workbook/checks-of';
import type { OutstandingGroup } from '../../../workbook/headlines';
import type { Actions } from '../../actions';
import { WORDS } from '../../words';
import { Outstanding } from '../Outstanding';
import { Items } from './Items';

interface Props {
  readonly checks: readonly CheckStatus[] | null;
  readonly outstanding: readonly OutstandingGroup[];
  readonly actions: Pick<Actions, 'goToCase'>;
}

/** Whether the case adds up, and what is still open in it. */
export function Checks({ checks, outstanding, actions }: Props): ReactElement {
  const [master, ...others] = checks ?? [];
  return (
    <section className="section" aria-labelledby="checks-heading">
      <h2 id="checks-heading" className="heading">
        {WORDS.checks.heading}
      </h2>
      <p className="strong">{checks === null ? WORDS.checks.working : WORDS.checks.master(master?.status ?? WORDS.checks.noChecks)}</p>
      {others.length > 0 && (
        <details>
          <summary>{WORDS.checks.others(others.length)}</summary>
          <Items items={others.map(({ name, status }) => WORDS.checks.check(name, status))} />
        </details>
      )}
      <h3 className="subheading">{WORDS.checks.outstanding}</h3>
      <p>{outstanding.length === 0 ? WORDS.checks.none : WORDS.checks.some}</p>
      <Outstanding groups={outstanding} actions={actions} />
    </section>
  );
}
