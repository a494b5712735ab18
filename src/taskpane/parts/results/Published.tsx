import type { ReactElement } from 'react';
import type { Headlines } from '../../../workbook/headlines';
import { WORDS } from '../../words';
import { Items } from './Items';

/** Figures as published that the inputs do not give. */
export function Published({ headlines: { doesNotFollow, publishedElse } }: { readonly headlines: Headlines }): ReactElement {
  return (
    <section className="section" aria-labelledby="published-heading">
      <h2 id="published-heading" className="heading">
        {WORDS.published.heading}
      </h2>
      <p>{doesNotFollow.length === 0 ? WORDS.published.none : WORDS.published.some(doesNotFollow.length)}</p>
      {doesNotFollow.length > 0 && (
        <details>
          <summary>{WORDS.published.show(doesNotFollow.length)}</summary>
          <Items items={doesNotFollow} />
        </details>
      )}
      <p className="quiet">{publishedElse}</p>
    </section>
  );
}
