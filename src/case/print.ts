const WIDTH = 120;

/**
 * JSON with what fits on a line kept on one, so that a figure, a council's shares or the years of a line read at a
 * glance. A figure that is no more than its value is written as the value.
 */
export function print(value: unknown, indent = ''): string {
  const short = shortened(value);
  const inLine = oneLine(short);
  if (typeof short !== 'object' || short === null || indent.length + inLine.length <= WIDTH) return inLine;
  const deeper = `${indent}  `;
  const parts = Array.isArray(short)
    ? short.map((item) => print(item, deeper))
    : entries(short).map(([key, field]) => `${JSON.stringify(key)}: ${print(field, deeper)}`);
  const [open, close] = Array.isArray(short) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  const short = shortened(value);
  if (Array.isArray(short)) return `[${short.map(oneLine).join(', ')}]`;
  if (typeof short !== 'object' || short === null) return JSON.stringify(short);
  const fields = entries(short).map(([key, field]) => `${JSON.stringify(key)}: ${oneLine(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** In a case, only a figure can be an object with "value" as its one field. */
function shortened(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = entries(value);
  const [first] = fields;
  return fields.length === 1 && first?.[0] === 'value' ? first[1] : value;
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
