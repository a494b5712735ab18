import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what is in the case. */
  readonly wrong: string | null;
  /** As it is in the case. */
  readonly value: string;
  readonly long?: boolean;
  readonly readOnly?: boolean;
  readonly before?: ReactNode;
  readonly read: (typed: string) => { readonly value: unknown } | { readonly wrong: string };
  readonly onCommit: (value: unknown) => void;
}

/** A box whose text becomes part of the case when it is left, or with Enter: one change for all that was typed. */
export function TextBox({ path, label, hint, wrong, value, long = false, readOnly = false, before, read, onCommit }: Props): ReactElement {
  const [typed, setTyped] = useState(value);
  const [of, setOf] = useState(value);
  const [refused, setRefused] = useState<string | null>(null);
  // Undo, and what is typed in the tabs, change the case under the box.
  if (of !== value) {
    setOf(value);
    setTyped(value);
    setRefused(null);
  }

  function commit(): void {
    if (typed === value) return setRefused(null);
    const result = read(typed);
    if ('wrong' in result) return setRefused(result.wrong);
    setRefused(null);
    onCommit(result.value);
  }

  const message = refused ?? wrong;
  const box = { 'data-path': path, value: typed, readOnly, onBlur: commit };
  return (
    <Field label={label} {...(hint !== undefined && { hint })} {...(message !== null && { validationState: 'error' as const, validationMessage: message })}>
      {long ? (
        <Textarea {...box} resize="vertical" onChange={(_, data) => setTyped(data.value)} />
      ) : (
        <Input
          {...box}
          {...(before !== undefined && before !== '' && { contentBefore: <>{before}</> })}
          autoComplete="off"
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && commit()}
        />
      )}
    </Field>
  );
}
