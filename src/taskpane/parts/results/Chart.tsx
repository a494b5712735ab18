import type { ReactElement } from 'react';
import { drawing, type Bar } from '../../results/bars';
import type { YearShown } from '../../results/by-year';
import { WORDS } from '../../words';

const W = WORDS.results;
/** For the years under the bars. */
const LABELS = 18;

interface Props {
  readonly name: string;
  readonly years: readonly YearShown[];
}

/** Savings beside deficits, year by year, with the figures in words and in a table. */
export function Chart({ name, years }: Props): ReactElement {
  const { width, height, base, groups } = drawing(years);
  return (
    <div className="headline">
      <svg role="img" className="chart" viewBox={`0 0 ${width} ${height + LABELS}`} aria-label={[W.chart(name), ...years.map(({ year, saving, gap }) => W.chartYear(year, saving, gap))].join(' ')}>
        {groups.map(({ label, middle, saving, gap }) => (
          <g key={label}>
            <Rect bar={saving} className="bar-saving" />
            <Rect bar={gap} className="bar-deficit" />
            <text className="chart-text" x={middle} y={height + LABELS - 5} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        <line className="chart-base" x1={0} x2={width} y1={base} y2={base} />
      </svg>
      <ul className="chart-key">
        <li>
          <Key className="bar-saving" />
          {W.keySaving}
        </li>
        <li>
          <Key className="bar-deficit" />
          {W.keyDeficit}
        </li>
      </ul>
      <details>
        <summary>{W.table}</summary>
        <YearTable name={name} years={years} />
      </details>
    </div>
  );
}

function Rect({ bar, className }: { readonly bar: Bar | null; readonly className: string }): ReactElement | null {
  return bar && <rect className={className} x={bar.x} y={bar.y} width={bar.width} height={bar.height} />;
}

function Key({ className }: { readonly className: string }): ReactElement {
  return (
    <svg className="key" viewBox="0 0 14 14" aria-hidden="true">
      <rect className={className} x={1} y={1} width={12} height={12} />
    </svg>
  );
}

/** Years down the side, so that it stays narrow however long the period is. */
function YearTable({ name, years }: Props): ReactElement {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={W.tableCaption(name)}>
      <table className="grid years">
        <caption className="unseen">{W.tableCaption(name)}</caption>
        <thead>
          <tr>
            {[W.year, W.keySaving, W.keyDeficit, W.share, W.soFar].map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, saving, gap, part, soFar }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{saving}</td>
              <td>{gap}</td>
              <td>{part}</td>
              <td>{soFar}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
