import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { countWrong } from '../../case/change';
import { LISTS, type Section } from '../../state/editing';
import { CASE_WORDS } from '../../words/case';
import { Outstanding } from '../Outstanding';
import { useFocus } from '../use-focus';
import type { CaseProps } from './CaseView';
import { Next } from './Next';

const SECTIONS: readonly Section[] = ['about', ...LISTS];

/** Every part of the case with how much is in it, and what is missing. */
export function AllOfCase({ partnershipCase, state, actions }: CaseProps): ReactElement {
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'place');
  const { problems } = state.editing;
  return (
    <>
      <section className="section" aria-labelledby="case-heading">
        <h2 id="case-heading" ref={heading} tabIndex={-1} className="heading">
          {CASE_WORDS.heading}
        </h2>
        <p>{CASE_WORDS.about}</p>
        {state.editing.inTabs && <p className="quiet">{CASE_WORDS.undo}</p>}
        <Next partnershipCase={partnershipCase} state={state} actions={actions} />
        <ul className="entries">
          {SECTIONS.map((section) => {
            const count = section === 'about' ? null : partnershipCase[section].length;
            const wrong = countWrong(problems, section);
            return (
              <li key={section}>
                <button type="button" className="entry" onClick={() => actions.goToCase({ kind: 'section', section })}>
                  <span className="entry-name">{CASE_WORDS.sections[section]}</span> <span className="entry-count">{count ?? ''}</span> {wrong > 0 && <span className="wrong">{CASE_WORDS.wrong(wrong)}</span>}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="section" aria-labelledby="paste-offer">
        <h3 id="paste-offer" className="subheading">
          {CASE_WORDS.pasteHeading}
        </h3>
        <p>{CASE_WORDS.pasteAbout}</p>
        <div className="row">
          <Button onClick={() => actions.goToCase({ kind: 'paste' })}>{CASE_WORDS.paste}</Button>
        </div>
      </section>
      <Missing state={state} actions={actions} />
    </>
  );
}

function Missing({ state, actions }: Pick<CaseProps, 'state' | 'actions'>): ReactElement | null {
  if (!state.shown) return null;
  const { outstanding } = state.shown.headlines;
  return (
    <section className="section" aria-labelledby="missing-heading">
      <h3 id="missing-heading" className="subheading">
        {CASE_WORDS.missing}
      </h3>
      {outstanding.length === 0 && <p>{CASE_WORDS.missingNone}</p>}
      <Outstanding groups={outstanding} actions={actions} />
    </section>
  );
}
