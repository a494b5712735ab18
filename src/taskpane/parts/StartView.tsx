import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Actions } from '../actions';
import type { State } from '../state/state';
import { START_WORDS } from '../words/start';
import { NewCase } from './NewCase';
import { useFocus } from './use-focus';

interface Props {
  readonly state: State;
  readonly actions: Actions;
}

/** Where a case comes from. */
export function StartView({ state, actions }: Props): ReactElement {
  const [isNew, setNew] = useState(false);
  const heading = useFocus<HTMLHeadingElement>(state.focus, 'start');
  const busy = state.work !== null;
  const back = (): void => {
    flushSync(() => setNew(false));
    heading.current?.focus();
  };
  const begin = (): void => {
    actions.beginForm();
    setNew(true);
  };
  const here = state.setting !== 'file' && (
    <Choice id="start-here" title={START_WORDS.here} about={state.holdsNoCase ? START_WORDS.hereNone : START_WORDS.hereAbout}>
      <Button disabledFocusable={busy} onClick={() => void actions.readInputs()}>
        {START_WORDS.read}
      </Button>
    </Choice>
  );
  if (isNew) return <NewCase state={state} actions={actions} onCancel={back} />;
  return (
    <section className="view" aria-labelledby="start-heading">
      <h2 id="start-heading" ref={heading} tabIndex={-1} className="heading">
        {START_WORDS.heading}
      </h2>
      {!state.holdsNoCase && here}
      <Choice id="start-new" title={START_WORDS.fresh} about={START_WORDS.freshAbout}>
        <Button appearance="primary" disabledFocusable={busy} onClick={begin}>
          {START_WORDS.begin}
        </Button>
      </Choice>
      <Choice id="start-file" title={START_WORDS.file} about={actions.opensWorkbooks ? START_WORDS.fileAboutWhole : START_WORDS.fileAbout}>
        <FileButton busy={busy} onFile={(file) => void actions.openFile(file.name, () => bytesOf(file))} />
      </Choice>
      <Choice id="start-example" title={START_WORDS.example} about={START_WORDS.exampleAbout}>
        <Button disabledFocusable={busy} onClick={() => void actions.openExample()}>
          {START_WORDS.show}
        </Button>
      </Choice>
      {state.holdsNoCase && here}
    </section>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly children: ReactElement;
}

function Choice({ id, title, about, children }: ChoiceProps): ReactElement {
  return (
    <section className="section" aria-labelledby={id}>
      <h3 id={id} className="subheading">
        {title}
      </h3>
      <p>{about}</p>
      <div className="row">{children}</div>
    </section>
  );
}

/** The browser's own file box cannot be styled, so a button stands for it. */
function FileButton({ busy, onFile }: { readonly busy: boolean; readonly onFile: (file: File) => void }): ReactElement {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => box.current?.click()}>
        {START_WORDS.open}
      </Button>
      <input
        ref={box}
        type="file"
        hidden
        accept=".json,.xlsx"
        aria-label={START_WORDS.fileLabel}
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
