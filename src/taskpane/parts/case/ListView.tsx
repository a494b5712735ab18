import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { countWrong, gistOf, pathOf } from '../../case/change';
import { withItem } from '../../case/items';
import { TARGETS } from '../../case/paste/block';
import { hasTotals, periodTotals } from '../../case/period-totals';
import { signOf } from '../../case/sign';
import { atOdds } from '../../case/year-spent';
import { yearsOf } from '../../case/years';
import { ALL, type List } from '../../state/editing';
import { CASE_WORDS, nameOfItem } from '../../words/case';
import { useFocus } from '../use-focus';
import type { CaseProps } from './CaseView';
import { Lost } from './Lost';
import { Next } from './Next';

/** The items of a list, to open or to add to. */
export function ListView({ list, partnershipCase, state, actions }: CaseProps & { readonly list: List }): ReactElement {
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'place');
  const items = useRef<HTMLUListElement>(null);
  const { focus, editing: { problems } } = state;
  const next = focus?.on === 'item' ? focus.turn : null;
  const which = Number(focus?.item ?? 0);
  useEffect(() => {
    if (next === null) return;
    const entries = items.current?.querySelectorAll<HTMLElement>('button') ?? [];
    (entries[Math.min(which, entries.length - 1)] ?? heading.current)?.focus();
  }, [next, which, heading]);
  const index = partnershipCase[list].length;
  const at = { kind: 'item', section: list, index } as const;
  const sign = signOf(state.editing);
  const totals = hasTotals(list) ? periodTotals(partnershipCase, list, sign) : null;
  return (
    <section className="section" aria-labelledby="list-heading">
      <nav>
        <button type="button" className="link" onClick={() => actions.goToCase(ALL)}>
          {CASE_WORDS.back}
        </button>
      </nav>
      <h2 id="list-heading" ref={heading} tabIndex={-1} className="heading">
        {CASE_WORDS.sections[list]}
      </h2>
      {list === 'councils' && <Lost editing={state.editing} />}
      <p>{index === 0 ? CASE_WORDS.none(list) : CASE_WORDS.sectionAbout[list]}</p>
      {index > 0 && totals && hasTotals(list) && <p className="quiet">{CASE_WORDS.totals(list, yearsOf(partnershipCase), sign)}</p>}
      <ul ref={items} className="entries">
        {partnershipCase[list].map((_, i) => {
          const wrong = countWrong(problems, list, i) + (atOdds(partnershipCase, pathOf(list, i, 'yearIncurred')) === null ? 0 : 1);
          const [name, gist] = [nameOfItem(partnershipCase, list, i), gistOf(partnershipCase, list, i)];
          return (
            <li key={i}>
              <button type="button" className="entry" onClick={() => actions.goToCase({ kind: 'item', section: list, index: i })}>
                <span className="entry-name">{name}</span> {totals && <span className="entry-amount">{totals[i]}</span>} <span className={totals ? 'entry-count entry-below' : 'entry-count'}>{gist}</span> {wrong > 0 && <span className="wrong">{CASE_WORDS.wrong(wrong)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      <div className="row">
        <Button
          appearance="primary"
          onClick={() => actions.change({ partnershipCase: withItem(partnershipCase, list), words: CASE_WORDS.added(list), at }, { at, focus: { on: 'field', item: 'first' } })}
        >
          {CASE_WORDS.add(list)}
        </Button>
        {TARGETS.some((each) => each === list) && <Button onClick={() => actions.goToCase({ kind: 'paste' }, { on: 'place', item: list })}>{CASE_WORDS.paste}</Button>}
      </div>
      {index > 0 && <Next partnershipCase={partnershipCase} state={state} actions={actions} />}
    </section>
  );
}
