import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { sideBySide } from '../../../engine/side-by-side';
import { savingWords } from '../../../workbook/figure-words';
import type { Actions } from '../../actions';
import { sharedItems } from '../../apportionment/shared-items';
import { appraised } from '../../case/appraised';
import type { ShownCase, State } from '../../state/state';
import { APPORTIONMENT_WORDS as W } from '../../words/apportionment';
import { OfBefore } from '../OfBefore';
import { TabsNote } from '../case/TabsNote';
import { Items } from '../results/Items';
import { BasisTable } from './BasisTable';
import { DecisionForm } from './DecisionForm';

interface Props {
  readonly shown: ShownCase;
  readonly state: State;
  readonly actions: Actions;
}

/** Every basis side by side, who gains and who pays, and the decision. */
export function ApportionmentView({ shown: { partnershipCase }, state, actions }: Props): ReactElement {
  const [chosen, setChosen] = useState('');
  const [against, setAgainst] = useState<'chosen' | 'equal'>('chosen');
  const appraisal = appraised(partnershipCase);
  const items = sharedItems(partnershipCase, appraisal);
  const item = items.find(({ id }) => id === chosen) ?? items.find(({ paths }) => paths.length === 1);
  const sides = item && sideBySide(item.costs, appraisal.bases);
  return (
    <>
      <TabsNote state={state} actions={actions} />
      <section className="section" aria-labelledby="apportionment-heading">
        <h2 id="apportionment-heading" className="heading">
          {W.heading}
        </h2>
        <p>{item ? W.about : W.none}</p>
        {item && sides && (
          <>
            <div className="fields">
              <Field label={W.item}>
                <Select value={item.id} onChange={(_, { value }) => setChosen(value)}>
                  {items.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
            <OfBefore state={state} />
            <p className="strong">{W.amount(savingWords(sides.amount), W.unit[item.of])}</p>
            <p>{item.basis === null ? W.mixed : W.now(item.basis)}</p>
            <Items items={partnershipCase.councils.map(({ name }, c) => W.share(name, sides.shares[c] ? savingWords(sides.shares[c]) : ''))} />
            <div className="fields">
              <Field label={W.against}>
                <Select value={against} onChange={(_, { value }) => setAgainst(value === 'equal' ? 'equal' : 'chosen')}>
                  <option value="chosen">{W.againsts.chosen}</option>
                  <option value="equal">{W.againsts.equal}</option>
                </Select>
              </Field>
            </div>
            <BasisTable item={item} sides={sides} councils={partnershipCase.councils} against={against} />
            <button type="button" className="link" onClick={() => actions.goToCase({ kind: 'section', section: 'bases' })}>
              {W.addBasis}
            </button>
          </>
        )}
      </section>
      {item && <DecisionForm key={item.id} item={item} partnershipCase={partnershipCase} state={state} actions={actions} />}
    </>
  );
}
