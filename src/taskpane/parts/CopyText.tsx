import { Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStyles } from '../styles';

/** Text that selects itself when reached, to be copied with the keyboard: writing to the clipboard may be blocked in a pane. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  const styles = useStyles();
  return <Input className={styles.copy} readOnly size="small" value={text} aria-label={label} onFocus={({ currentTarget }) => currentTarget.select()} />;
}
