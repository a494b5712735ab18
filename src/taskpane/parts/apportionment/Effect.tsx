import type { ReactElement } from 'react';
import type { PartnershipCase } from '../../../engine/case';
import { coverageWords, partWords, same, savingWords } from '../../../workbook/figure-words';
import { figureFor, withBasis } from '../../apportionment/decide';
import type { SharedItem } from '../../apportionment/shared-items';
import { appraised } from '../../case/appraised';
import { APPORTIONMENT_WORDS as W } from '../../words/apportionment';
import { WORDS } from '../../words';
import { Items } from '../results/Items';

interface Props {
  readonly item: SharedItem;
  readonly partnershipCase: PartnershipCase;
  readonly basis: string;
}

const PLACES = 2;

/** What another basis would come to for each council, before it is decided. */
export function Effect({ item, partnershipCase, basis }: Props): ReactElement {
  const now = appraised(partnershipCase);
  const other = withBasis(partnershipCase, item, basis);
  const then = appraised(other);
  const figures = partnershipCase.councils.map((council) =>
    W.becomes(council.name, W.effectOf[item.of], savingWords(figureFor(partnershipCase, now, item.id, council)), savingWords(figureFor(other, then, item.id, council))),
  );
  const coverages = partnershipCase.councils.flatMap(({ name, code }) => {
    const [before, after] = [now, then].map(({ councils }) => councils.find(({ council }) => council === code)?.coverage.headline);
    if (!before || !after || same(before.saving, after.saving)) return [];
    return [W.coverageBecomes(name, partWords(before.coverage, PLACES), coverageWords(after.coverage, after.gap, WORDS.results.deficit, PLACES))];
  });
  return (
    <div role="group" aria-label={W.effect}>
      <p className="strong">{W.effect}</p>
      <Items items={[...figures, ...coverages]} />
    </div>
  );
}
