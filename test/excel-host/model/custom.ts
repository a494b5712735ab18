import { invalidArgument } from '../errors';

/** Outside Excel on the web, longer ones are cut. */
const LONGEST_PROPERTY = 255;

/** A property of the document that somebody made up. */
export class CustomProperty {
  value: unknown;

  constructor(
    readonly key: string,
    value: unknown,
  ) {
    this.value = trimmed(value);
  }

  get type(): string {
    if (typeof this.value === 'number') return Number.isInteger(this.value) ? 'Number' : 'Float';
    return typeof this.value === 'boolean' ? 'Boolean' : 'String';
  }
}

export function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, LONGEST_PROPERTY) : value;
}

/** A file of XML inside the workbook. */
export class CustomXmlPart {
  constructor(
    readonly id: string,
    public xml: string,
  ) {}

  get namespaceUri(): string {
    return namespaceOf(this.xml);
  }
}

/** The namespace of the outermost element; an error for what is not XML. */
export function namespaceOf(xml: string): string {
  const open: string[] = [];
  let root: string | null = null;
  const text = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  for (const [, close, name = '', attributes = '', empty] of text.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) throw invalidArgument(`</${name}> closes nothing`);
      continue;
    }
    if (open.length === 0 && root !== null) throw invalidArgument('XML has one outermost element');
    root ??= `${name} ${attributes}`;
    if (!empty) open.push(name);
  }
  const strayed = /<(?![/\w])|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text);
  if (root === null || open.length > 0 || strayed) throw invalidArgument('this is not XML');
  const prefix = /^([\w.-]+):/.exec(root)?.[1];
  const declared = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root);
  return declared?.[1] ?? declared?.[2] ?? '';
}
