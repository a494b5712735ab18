import { generalException, invalidObjectPath, itemNotFound, unknownMember } from './errors';
import { type Call, definitionOf, markUsed } from './members';
import { factsOf } from './metadata';
import { checkProtection } from './protection';
import { Bag, type Store } from './model/store';
import type { Workbook } from './model/workbook';

/** What an object path of the client stands for: something of the workbook, seen as one of the client's classes. */
export class HostObject<T = unknown> {
  constructor(
    readonly type: string,
    readonly target: T,
    readonly store: Store = new Bag(),
    /** What the client finds it again by, where it has an id. */
    readonly id: string | null = null,
    /** What else the members of its collection are found by. */
    readonly key: string | null = null,
  ) {}
}

/** What `...OrNullObject` gives for what is not there; everything that is asked of it is nothing again. */
export const NOTHING = new HostObject('nothing', null);

export function objectProperty(parent: HostObject, name: string, workbook: Workbook): HostObject {
  if (parent === NOTHING) return NOTHING;
  const own = definitionOf<unknown>(parent.type).objects?.[name];
  if (own) return own(parent.target, workbook);
  const fact = factsOf(parent.type).objects.get(name);
  if (!fact) throw unknownMember(`${parent.type}.${name}`);
  return new HostObject(fact.type, parent.target, parent.store.child(name));
}

export function itemsOf(collection: HostObject, workbook: Workbook): readonly HostObject[] {
  const items = definitionOf<unknown>(collection.type).items;
  if (!items) throw unknownMember(`${collection.type}.items`);
  return items(collection.target, workbook);
}

/** A member of a collection by its id or name. */
export function findItem(collection: HostObject, key: unknown, workbook: Workbook): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  return itemsOf(collection, workbook).find((item) => item.id?.toLowerCase() === wanted || item.key?.toLowerCase() === wanted);
}

/** Methods that every collection has and that need no code of its own. */
const OF_COLLECTIONS: Readonly<Record<string, (object: HostObject, args: readonly unknown[], workbook: Workbook) => unknown>> = {
  GetItem: (object, [key], workbook) => findItem(object, key, workbook) ?? fail(itemNotFound()),
  GetItemOrNullObject: (object, [key], workbook) => findItem(object, key, workbook) ?? NOTHING,
  GetItemAt: (object, [index], workbook) => itemsOf(object, workbook)[Number(index)] ?? fail(itemNotFound()),
  GetCount: (object, _args, workbook) => itemsOf(object, workbook).length,
};

export function callMethod(object: HostObject, name: string, args: readonly unknown[], workbook: Workbook): unknown {
  if (object === NOTHING) return NOTHING;
  const own = definitionOf<unknown>(object.type).methods?.[name];
  const member = `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (own) {
    markUsed(object.type, 'call', name);
    at(member, () => checkProtection(object, name, workbook));
    const call: Call<unknown> = { target: object.target, object, args, workbook };
    return at(member, () => own(call));
  }
  const common = OF_COLLECTIONS[name];
  if (common && factsOf(object.type).collection) return at(member, () => common(object, args, workbook));
  throw unknownMember(`${member}()`);
}

export function setProperty(object: HostObject, name: string, value: unknown, workbook: Workbook): void {
  if (object === NOTHING) throw invalidObjectPath();
  const fact = factsOf(object.type).scalars.get(name);
  const member = `${object.type}.${fact?.name ?? name}`;
  const own = definitionOf<unknown>(object.type).set?.[name];
  if (!own && !fact?.writable) throw unknownMember(`${member} = …`);
  markUsed(object.type, 'set', name);
  at(member, () => checkProtection(object, name, workbook));
  at(member, () => (own ? own(object.target, value, workbook) : object.store.set(name, value)));
}

/** A plain property; undefined when this Excel has nothing to say about it. */
export function getProperty(object: HostObject, name: string, workbook: Workbook): unknown {
  const own = definitionOf<unknown>(object.type).get?.[name];
  if (own) {
    markUsed(object.type, 'get', name);
    return at(`${object.type}.${factsOf(object.type).scalars.get(name)?.name ?? name}`, () => own(object.target, workbook));
  }
  if (name === 'Id' && object.id !== null) return object.id;
  if (name === 'Count' && factsOf(object.type).collection) return itemsOf(object, workbook).length;
  return object.store.get(name);
}

function at<R>(member: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'at' in error && typeof error.at === 'function') throw error.at(member);
    throw generalException(`${member}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fail(error: Error): never {
  throw error;
}
