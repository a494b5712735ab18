import type { ReactElement, ReactNode } from 'react';
import type { Appraisal, CoverageKind } from '../../../engine/appraisal';
import type { Council as OfCase } from '../../../engine/case';
import { savingWords, span } from '../../../workbook/figure-words';
import type { CouncilHeadlines } from '../../../workbook/headlines';
import { byYear } from '../../results/by-year';
import { coverageShown, lastYearShown } from '../../results/coverages';
import type { State } from '../../state/state';
import { WORDS } from '../../words';
import { OfBefore } from '../OfBefore';
import { Chart } from './Chart';
import { Items } from './Items';

interface Props {
  readonly council: OfCase;
  readonly headlines: CouncilHeadlines | undefined;
  readonly appraisal: Appraisal;
  readonly counted: CoverageKind;
  readonly state: State;
}

/** One council: three figures, what is to be known of them once, and the years behind them. */
export function Council({ council: { code, name, hasHra }, headlines, appraisal, counted, state }: Props): ReactElement | null {
  const own = appraisal.councils.find(({ council }) => council === code);
  if (!own) return null;
  const id = `council-${code}`;
  const year = appraisal.years.at(-1) ?? '';
  const coverage = coverageShown(own, appraisal.years, counted, hasHra);
  const caveats = headlines?.caveats ?? [];
  return (
    <article className="council" aria-labelledby={id}>
      <h3 id={id} className="subheading">
        {WORDS.results.council(name, code)}
      </h3>
      <OfBefore state={state} />
      <dl>
        <Figure label={WORDS.results.saving(span(appraisal.years))} value={savingWords(own.periodTotal)} />
        <Figure label={WORDS.results.lastYear(year)} value={lastYearShown(own, appraisal.years)} />
        <Figure label={coverage.label} value={coverage.value}>
          {(coverage.counted !== null || coverage.otherwise.length > 0) && (
            <dd className="caveats">
              {coverage.counted !== null && <p className="quiet">{coverage.counted}</p>}
              {coverage.otherwise.length > 0 && <Items items={coverage.otherwise} />}
            </dd>
          )}
        </Figure>
      </dl>
      {caveats.length > 0 && (
        <div className="headline">
          <h4 className="label">{WORDS.results.caveats}</h4>
          <div className="caveats">
            <Items items={caveats} />
          </div>
        </div>
      )}
      <Chart name={name} years={byYear(own, appraisal.years)} />
    </article>
  );
}

function Figure({ label, value, children }: { readonly label: string; readonly value: string; readonly children?: ReactNode }): ReactElement {
  return (
    <div className="headline">
      <dt className="label">{label}</dt>
      <dd className="value">{value}</dd>
      {children}
    </div>
  );
}
