import type { ReactElement } from 'react';
import type { CheckStatus } from '../../workbook/checks-of';
import type { CouncilHeadlines, Headline, Headlines, OutstandingGroup } from '../../workbook/headlines';
import type { ShownCase } from '../state/state';
import { WORDS } from '../words';

interface Props {
  readonly shown: ShownCase;
  readonly checks: readonly CheckStatus[] | null;
}

/** What the case comes to, with everything that must be known beside it. */
export function ResultsView({ shown: { headlines }, checks }: Props): ReactElement {
  return (
    <>
      <section className="view" aria-labelledby="results-heading">
        <h2 id="results-heading" className="unseen">
          {WORDS.results.heading}
        </h2>
        <p>{headlines.deal}</p>
        <div className="councils">
          {headlines.councils.map((council) => (
            <Council key={council.code} council={council} />
          ))}
        </div>
      </section>
      <Checks checks={checks} outstanding={headlines.outstanding} />
      <Published headlines={headlines} />
    </>
  );
}

function Council({ council: { code, name, headlines } }: { readonly council: CouncilHeadlines }): ReactElement {
  const id = `council-${code}`;
  return (
    <article className="council" aria-labelledby={id}>
      <h3 id={id} className="subheading">
        {WORDS.results.council(name, code)}
      </h3>
      <dl>
        {headlines.map((headline) => (
          <HeadlineRow key={headline.label} headline={headline} />
        ))}
      </dl>
    </article>
  );
}

function HeadlineRow({ headline: { label, value, caveats } }: { readonly headline: Headline }): ReactElement {
  return (
    <div className="headline">
      <dt className="label">{label}</dt>
      <dd className="value">{value}</dd>
      {caveats.length > 0 && (
        <dd className="caveats">
          <List items={caveats} />
        </dd>
      )}
    </div>
  );
}

function Checks({ checks, outstanding }: { readonly checks: Props['checks']; readonly outstanding: readonly OutstandingGroup[] }): ReactElement {
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
          <List items={others.map(({ name, status }) => WORDS.checks.check(name, status))} />
        </details>
      )}
      <h3 className="subheading">{WORDS.checks.outstanding}</h3>
      <p>{outstanding.length === 0 ? WORDS.checks.none : WORDS.checks.some}</p>
      <div>
        {outstanding.map(({ what, where }) => (
          <details key={what}>
            <summary>{WORDS.checks.group(what, where.length)}</summary>
            <List items={where} />
          </details>
        ))}
      </div>
    </section>
  );
}

function Published({ headlines: { doesNotFollow, publishedElse } }: { readonly headlines: Headlines }): ReactElement {
  return (
    <section className="section" aria-labelledby="published-heading">
      <h2 id="published-heading" className="heading">
        {WORDS.published.heading}
      </h2>
      <p>{doesNotFollow.length === 0 ? WORDS.published.none : WORDS.published.some(doesNotFollow.length)}</p>
      {doesNotFollow.length > 0 && (
        <details>
          <summary>{WORDS.published.show(doesNotFollow.length)}</summary>
          <List items={doesNotFollow} />
        </details>
      )}
      <p className="quiet">{publishedElse}</p>
    </section>
  );
}

function List({ items }: { readonly items: readonly string[] }): ReactElement {
  return (
    <ul className="list">
      {items.map((item, i) => (
        <li key={i}>{item}</li>
      ))}
    </ul>
  );
}
