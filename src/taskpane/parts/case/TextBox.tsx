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
  /** What was typed before and could not be read. */
  readonly unread?: string | undefined;
  /** With null where it is put right. */
  readonly onUnread?: (typed: string | null) => void;
}

/** A box whose text becomes part of the case when it is left, or with Enter: one change for all that was typed. */
export function TextBox({ path, label, hint, wrong, value, long = false, readOnly = false, before, read, onCommit, unread, onUnread }: Props): ReactElement {
  const [typed, setTyped] = useState(unread ?? value);
  const [of, setOf] = useState(value);
  const [refused, setRefused] = useState<string | null>(() => whyNot(unread, read));
  // Undo, and what is typed in the tabs, change the case under the box.
  if (of !== value) {
    setOf(value);
    setTyped(value);
    setRefused(null);
  }

  function commit(): void {
    const result = typed === value ? null : read(typed);
    const isRefused = result !== null && 'wrong' in result;
    setRefused(isRefused ? result.wrong : null);
    onUnread?.(isRefused ? typed : null);
    if (result !== null && 'value' in result) onCommit(result.value);
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

function whyNot(unread: string | undefined, read: Props['read']): string | null {
  if (unread === undefined) return null;
  const result = read(unread);
  return 'wrong' in result ? result.wrong : null;
}
