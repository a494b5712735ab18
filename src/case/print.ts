const WIDTH = 120;

/**
 * JSON with what fits on a line kept on one, so that a figure, a council's shares or the years of a line read at a
 * glance. A figure that is no more than its value is written as the value.
 */
export function print(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return joined('[', ']', value.map((item) => print(item, deeper)), indent);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const [first] = fields;
  if (fields.length === 1 && first?.[0] === 'value' && isShort(first[1])) return JSON.stringify(first[1]);
  return joined('{', '}', fields.map(([key, field]) => `${JSON.stringify(key)}: ${print(field, deeper)}`), indent);
}

/** In a case, only a figure is an object with "value" as its one field and such a thing in it. */
function isShort(value: unknown): boolean {
  return typeof value === 'number' || value === 'TBC' || value === null;
}

function joined(open: string, close: string, parts: readonly string[], indent: string): string {
  if (parts.length === 0) return `${open}${close}`;
  const space = open === '{' ? ' ' : '';
  const inLine = `${open}${space}${parts.join(', ')}${space}${close}`;
  if (indent.length + inLine.length <= WIDTH && !inLine.includes('\n')) return inLine;
  const deeper = `\n${indent}  `;
  return `${open}${deeper}${parts.join(`,${deeper}`)}\n${indent}${close}`;
}
