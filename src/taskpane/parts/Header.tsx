import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { Actions } from '../actions';
import type { State } from '../state/state';
import { WORDS } from '../words';
import { useFocus } from './use-focus';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** The case that is shown, and how to show another. */
export function Header({ state, actions }: Props): ReactElement {
  const title = useFocus<HTMLHeadingElement>(state.focus, 'case');
  const { shown } = state;
  return (
    <div className="stack">
      <p className="product">{WORDS.product}</p>
      {shown ? (
        <>
          <h1 ref={title} tabIndex={-1} className="title">
            {shown.partnershipCase.title}
          </h1>
          {shown.partnershipCase.subtitle !== undefined && <p className="quiet">{shown.partnershipCase.subtitle}</p>}
          <p className="quiet">{WORDS.origin.shown(shown.origin)}</p>
          {state.isBehind && <p className="quiet">{WORDS.origin.behind}</p>}
        </>
      ) : (
        <h1 ref={title} tabIndex={-1} className="title">
          {state.work ? WORDS.working.starting : WORDS.cases.none}
        </h1>
      )}
      <Sources state={state} actions={actions} />
    </div>
  );
}

function Sources({ state, actions }: Props): ReactElement {
  const busy = state.work !== null;
  return (
    <div className="row" role="group" aria-label={WORDS.cases.label}>
      {state.setting !== 'file' && (
        <Button size="small" disabledFocusable={busy} onClick={() => void actions.readInputs()}>
          {WORDS.cases.read}
        </Button>
      )}
      <FileButton busy={busy} onFile={(file) => void actions.openFile(file.name, () => bytesOf(file))} />
      <Button size="small" disabledFocusable={busy} onClick={() => void actions.openExample()}>
        {WORDS.cases.example}
      </Button>
    </div>
  );
}

/** The browser's own file box cannot be styled, so a button stands for it. */
function FileButton({ busy, onFile }: { readonly busy: boolean; readonly onFile: (file: File) => void }): ReactElement {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabledFocusable={busy} onClick={() => box.current?.click()}>
        {WORDS.cases.open}
      </Button>
      <input
        ref={box}
        type="file"
        hidden
        accept=".json,.xlsx"
        aria-label={WORDS.cases.fileLabel}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again once it is put right.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
