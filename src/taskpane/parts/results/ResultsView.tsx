import { Button, Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CoverageKind } from '../../../engine/appraisal';
import type { Actions } from '../../actions';
import { appraised } from '../../case/appraised';
import { COUNTABLE } from '../../results/coverages';
import { reportOf } from '../../results/report';
import type { ShownCase, State } from '../../state/state';
import { WORDS } from '../../words';
import { TabsNote } from '../case/TabsNote';
import { Checks } from './Checks';
import { Council } from './Council';
import { Published } from './Published';
import { ReportCopy } from './ReportCopy';

interface Props {
  readonly shown: ShownCase;
  readonly state: State;
  readonly actions: Actions;
}

/** What the case comes to, with everything that must be known beside it. */
export function ResultsView({ shown: { headlines, partnershipCase }, state, actions }: Props): ReactElement {
  const { checks, counted } = state;
  const appraisal = appraised(partnershipCase);
  return (
    <>
      <section className="view" aria-labelledby="results-heading">
        <h2 id="results-heading" className="unseen">
          {WORDS.results.heading}
        </h2>
        <p>{headlines.deal}</p>
        <TabsNote state={state} actions={actions} />
        <NotBuilt state={state} actions={actions} />
        <Counted counted={counted} actions={actions} />
        <div className="councils">
          {partnershipCase.councils.map((council) => (
            <Council key={council.code} state={state} council={council} headlines={headlines.councils.find(({ code }) => code === council.code)} appraisal={appraisal} counted={counted} />
          ))}
        </div>
      </section>
      <ReportCopy report={reportOf({ partnershipCase, appraisal, headlines: headlines.councils, counted })} state={state} actions={actions} />
      <Checks checks={checks} outstanding={headlines.outstanding} actions={actions} />
      <Published headlines={headlines} />
    </>
  );
}

/** In an open workbook, the way from the figures to their tabs. */
function NotBuilt({ state: { setting, editing, work }, actions }: Pick<Props, 'state' | 'actions'>): ReactElement | null {
  if (setting !== 'live' || editing.inTabs !== null) return null;
  return (
    <div className="row">
      <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void actions.build()}>
        {work?.kind === 'planning' ? WORDS.working.planning : WORDS.results.build}
      </Button>
      <p className="quiet">{WORDS.results.notBuilt}</p>
    </div>
  );
}

function Counted({ counted, actions }: Pick<State, 'counted'> & Pick<Props, 'actions'>): ReactElement {
  return (
    <Field label={WORDS.results.count} hint={WORDS.results.countHint} className="fields">
      <Select value={counted} onChange={(_, { value }) => actions.count(value as CoverageKind)}>
        {COUNTABLE.map((kind) => (
          <option key={kind} value={kind}>
            {WORDS.results.counted[kind]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
