import { unknownMember } from './errors';
import { definitionOf } from './members';
import { factsOf } from './metadata';
import type { Workbook } from './model/workbook';
import { getProperty, itemsOf, NOTHING, objectProperty, type HostObject } from './objects';
import type { QueryInfo } from './protocol';

/** What is asked for below one object: its own properties, and the same again for each object below it. */
interface Wanted {
  all: boolean;
  readonly properties: Set<string>;
  readonly below: Map<string, Wanted>;
}

/** What a load() gives: the properties by the names that travel. */
export function load(object: HostObject, query: QueryInfo, workbook: Workbook): unknown {
  const wanted = parse(query);
  return answer(object, wanted, workbook, query);
}

/** Whether a load needs formulas to be calculated first. */
export function readsResults(query: QueryInfo): boolean {
  const words = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.toLowerCase().split('/').at(-1));
  return words.length === 0 || words.some((word) => word === 'values' || word === 'value' || word === '*');
}

function parse({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const root: Wanted = { all: Select.length === 0 && Expand.length === 0, properties: new Set(), below: new Map() };
  for (const path of Select) {
    const words = path.split(/[/.]/).filter((word) => word !== '');
    const last = words.pop() ?? '*';
    const place = words.reduce(step, root);
    if (last === '*') place.all = true;
    else place.properties.add(last.toLowerCase());
  }
  for (const path of Expand) path.split(/[/.]/).reduce(step, root).all = true;
  return root;
}

function step(place: Wanted, word: string): Wanted {
  const name = word.toLowerCase();
  const known = place.below.get(name);
  if (known) return known;
  const made: Wanted = { all: false, properties: new Set(), below: new Map() };
  place.below.set(name, made);
  return made;
}

function answer(object: HostObject, wanted: Wanted, workbook: Workbook, { Top, Skip = 0 }: QueryInfo = {}): unknown {
  if (object === NOTHING) return null;
  const facts = factsOf(object.type);
  if (!facts.collection) return { ...identity(object), ...own(object, wanted, workbook) };
  const items = itemsOf(object, workbook).slice(Skip, Top === undefined ? undefined : Skip + Top);
  const found: Record<string, unknown> = { _Items: items.map((item) => answer(item, wanted, workbook)) };
  if (wanted.properties.delete('count')) found['Count'] = getProperty(object, 'Count', workbook);
  return found;
}

function own(object: HostObject, wanted: Wanted, workbook: Workbook): Record<string, unknown> {
  const facts = factsOf(object.type);
  const found: Record<string, unknown> = {};
  const names = new Map([...facts.scalars].map(([travels, { name }]) => [name.toLowerCase(), travels]));
  const objects = new Map([...facts.objects].map(([travels, { name }]) => [name.toLowerCase(), travels]));
  for (const name of wanted.properties) {
    const scalar = names.get(name);
    const child = objects.get(name);
    if (scalar !== undefined) {
      const value = getProperty(object, scalar, workbook);
      if (value === undefined) throw unknownMember(`${object.type}.${facts.scalars.get(scalar)?.name}`);
      found[scalar] = value;
    } else if (child !== undefined) {
      step(wanted, name).all = true;
    } else {
      throw unknownMember(`${object.type}.${name}`);
    }
  }
  if (wanted.all) Object.assign(found, everything(object, workbook));
  for (const [name, below] of wanted.below) {
    const child = objects.get(name);
    if (child === undefined) throw unknownMember(`${object.type}.${name}`);
    found[child] = answer(objectProperty(object, child, workbook), below, workbook);
  }
  return found;
}

/** load() without names: what this Excel knows; the client raises PropertyNotLoaded for the rest. */
function everything(object: HostObject, workbook: Workbook): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const { get = {} } = definitionOf<unknown>(object.type);
  for (const name of factsOf(object.type).scalars.keys()) {
    const value = name in get || object.store.get(name) !== undefined || name === 'Id' ? getProperty(object, name, workbook) : undefined;
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** What the client needs to find an object again in the next request. */
export function identity(object: HostObject): Record<string, unknown> {
  if (object.id === null) return {};
  return factsOf(object.type).scalars.has('_Id') ? { _Id: object.id } : { Id: object.id };
}
