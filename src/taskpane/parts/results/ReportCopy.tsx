import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactElement } from 'react';
import type { Actions } from '../../actions';
import { copyReport, selectAll } from '../../results/copy-report';
import type { Report } from '../../results/report';
import { isOfBefore } from '../../state/of-before';
import type { State } from '../../state/state';
import { WORDS } from '../../words';
import { OfBefore } from '../OfBefore';

const W = WORDS.results;

/** What a committee report would print, to be copied into it. */
export function ReportCopy({ report, state, actions }: { readonly report: Report; readonly state: State; readonly actions: Pick<Actions, 'reportCopied'> }): ReactElement {
  const text = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<{ readonly of: string; readonly words: string } | null>(null);
  const off = useId();
  const isOff = isOfBefore(state);
  const { sentences, caption, head, groups, notes } = report;
  const said = !isOff && done?.of === sentences.join() ? done.words : '';

  async function copy(): Promise<void> {
    const isCopied = await copyReport(report);
    if (!isCopied && text.current) {
      text.current.focus();
      selectAll(text.current);
    }
    actions.reportCopied(isCopied);
    setDone({ of: sentences.join(), words: isCopied ? W.copied : W.selected });
  }

  return (
    <section className="section" aria-labelledby="report-heading">
      <h2 id="report-heading" className="heading">
        {W.report}
      </h2>
      <p className="quiet">{W.reportAbout}</p>
      <OfBefore state={state} />
      <div ref={text} className="view" tabIndex={-1} role="group" aria-label={W.report}>
        {sentences.map((each) => (
          <p key={each}>{each}</p>
        ))}
        <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
          <table className="grid report">
            <caption>{caption}</caption>
            <thead>
              <tr>
                {head.map((each) => (each === '' ? <td key={each} /> : <th key={each} scope="col">{each}</th>))}
              </tr>
            </thead>
            {groups.map(({ name, rows }) => (
              <tbody key={name}>
                <tr>
                  <th scope="rowgroup" colSpan={head.length}>
                    {name}
                  </th>
                </tr>
                {rows.map(({ label, cells }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    {cells.map((cell, i) => (
                      <td key={i}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
        {notes.map((note) => (
          <p key={note} className="quiet">
            {note}
          </p>
        ))}
      </div>
      <div className="row">
        <Button appearance="primary" disabledFocusable={isOff} aria-describedby={isOff ? off : undefined} onClick={() => void copy()}>
          {W.copy}
        </Button>
        {isOff && (
          <p id={off} className="quiet">
            {W.copyOff}
          </p>
        )}
      </div>
      {said !== '' && <p className="quiet">{said}</p>}
    </section>
  );
}
