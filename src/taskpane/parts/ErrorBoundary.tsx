import { Component, type ReactElement, type ReactNode } from 'react';
import { detailsOf } from '../problem-words';
import { WORDS } from '../words';

interface Props {
  readonly children: ReactNode;
}

interface Stopped {
  readonly details: string | null;
}

/** Where the pane itself fails, says so and how to go on; the workbook is another matter and stays as it is. */
export class ErrorBoundary extends Component<Props, Stopped> {
  override readonly state: Stopped = { details: null };

  static getDerivedStateFromError(error: unknown): Stopped {
    return { details: detailsOf(error) };
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === null) return this.props.children;
    return <Crash details={details} onAgain={() => this.setState({ details: null })} />;
  }
}

function Crash({ details, onAgain }: { readonly details: string; readonly onAgain: () => void }): ReactElement {
  return (
    <main className="ground">
      <div className="inner">
        <section className="notice bad" role="alert" aria-labelledby="crash-heading">
          <h1 id="crash-heading" className="heading">
            {WORDS.crash.title}
          </h1>
          <p>{WORDS.crash.what}</p>
          <p>{WORDS.crash.next}</p>
          <div className="row">
            <button type="button" className="pick" onClick={onAgain}>
              {WORDS.crash.again}
            </button>
          </div>
          <details>
            <summary>{WORDS.problem.details}</summary>
            <p className="code">{details}</p>
          </details>
        </section>
      </div>
    </main>
  );
}
