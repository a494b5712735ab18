import { Fragment, type ReactElement } from 'react';

/** A formula that may break its line after a bracket or a comma, and only elsewhere where it must. */
export function Formula({ text }: { readonly text: string }): ReactElement {
  return (
    <code className="code">
      {text.split(/(?<=[(,])/).map((part, i) => (
        <Fragment key={i}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
