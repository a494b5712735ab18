/** Figures that follow the officer's own cells. */
export const LINK_WORDS = {
  use: 'Use the selected cell',
  useLabel: (figure: string) => `Use the selected cell for ${figure}`,
  remove: 'Remove link',
  removeLabel: (figure: string) => `Remove link of ${figure}`,
  removed: (figure: string) => `link of ${figure}`,
  to: (address: string) => `Linked to ${address}`,
  formula: (formula: string) => `Formula: ${formula}`,
  readOnly: 'It follows that cell. Remove the link to type a figure.',
  ours: (address: string) => `The selected cell, ${address}, is on a tab that was built from this case.`,
  oursNext: 'Select a cell of your own, such as one of your MTFS, then try again.',
  empty: (address: string) => `The selected cell, ${address}, is empty.`,
  noNumber: (address: string) => `The selected cell, ${address}, holds no number.`,
  next: 'Select a cell with a number or TBC, then try again.',
} as const;
