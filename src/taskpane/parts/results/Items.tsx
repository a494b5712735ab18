import type { ReactElement } from 'react';

export function Items({ items }: { readonly items: readonly string[] }): ReactElement {
  return (
    <ul className="list">
      {items.map((item, i) => (
        <li key={i}>{item}</li>
      ))}
    </ul>
  );
}
