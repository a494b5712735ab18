/** An element of an XML file; namespaces stay in the names, as they are written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Draft extends Element {
  readonly children: Draft[];
  text: string;
}

const TOKEN = /<!--(?:(?!--)[\s\S])*-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads the plain XML of a manifest, in which order counts. @throws SyntaxError for anything else */
export function parseXml(xml: string): Element {
  const top: Draft = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, closing, name, attributes = '', closed, text] = match;
    const current = open.at(-1) ?? top;
    if (text !== undefined) current.text += text.trim();
    if (name === undefined) continue;
    if (closing) {
      if (current.name !== name) throw new SyntaxError(`</${name}> ends <${current.name}>`);
      open.pop();
      continue;
    }
    const element: Draft = { name, attributes: attributesOf(attributes), children: [], text: '' };
    current.children.push(element);
    if (!closed) open.push(element);
  }
  const [root] = top.children;
  if (end !== xml.length || open.length !== 1 || !root || top.children.length !== 1) throw new SyntaxError(`not well formed at ${end}: ${xml.slice(end, end + 60)}`);
  return root;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Every element of this name, however deep. */
export function all(root: Element, name: string): Element[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => all(child, name))];
}

/** The one element of this name. */
export function one(root: Element, name: string): Element {
  const [found, ...others] = all(root, name);
  if (!found || others.length > 0) throw new Error(`there should be one <${name}>`);
  return found;
}
