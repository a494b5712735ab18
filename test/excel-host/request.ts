import { ExcelError, invalidObjectPath, itemNotFound, unknownMember } from './errors';
import type { Workbook } from './model/workbook';
import { callMethod, findItem, HostObject, NOTHING, objectProperty, setProperty } from './objects';
import { type ActionInfo, type ArgumentInfo, ACTION, PATH, type RequestBody } from './protocol';
import { identity, load } from './query';
import type { References } from './references';

/** One request at work: the objects that its paths stand for, each made once. */
export class Request {
  private readonly resolved = new Map<number, HostObject>();

  constructor(
    private readonly body: RequestBody,
    private readonly workbook: Workbook,
    private readonly references: References,
    /** Asked before each member is called: a test may want it to fail. */
    private readonly allow: (member: string) => void,
  ) {}

  /** The objects that stand for something of the workbook until the request is done. */
  get objects(): IterableIterator<HostObject> {
    return this.resolved.values();
  }

  /** Does one action; undefined when it has no result. */
  perform(action: ActionInfo): unknown {
    // The answer tells the client to do what waits for it, such as adding a handler of events.
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === NOTHING ? null : { ...identity(object), ...this.references.of(object) };
      case ACTION.query:
        return load(object, action.QueryInfo ?? {}, this.workbook);
      case ACTION.setProperty: {
        this.allow(`${object.type}.${camel(action.Name)}`);
        const [value] = this.argumentsOf(action.ArgumentInfo);
        setProperty(object, action.Name, value, this.workbook);
        return undefined;
      }
      case ACTION.method:
        return this.method(object, action.Name, this.argumentsOf(action.ArgumentInfo));
      default:
        throw unknownMember(`actions of kind ${action.ActionType}`);
    }
  }

  private method(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.references.keep(object);
    if (name === '_RemoveReference') return this.references.remove(String(args[0]));
    this.allow(`${object.type}.${camel(name)}`);
    const result = callMethod(object, name, args, this.workbook);
    return result instanceof HostObject ? undefined : result;
  }

  private resolve(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const made = this.make(id);
    this.resolved.set(id, made);
    return made;
  }

  private make(id: number): HostObject {
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidObjectPath();
    if (path.ObjectPathType === PATH.root) return new HostObject('Workbook', this.workbook, this.workbook.store);
    if (path.ObjectPathType === PATH.nothing) return NOTHING;
    if (path.ObjectPathType === PATH.reference) return this.references.find(path.Name);
    if (path.ObjectPathType === PATH.newObject) throw unknownMember(`new ${path.Name}()`);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (path.ObjectPathType === PATH.property) return objectProperty(parent, path.Name, this.workbook);
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      const item = parent === NOTHING ? NOTHING : findItem(parent, args[0], this.workbook);
      if (!item) throw itemNotFound().at(`${parent.type}.getItem`);
      return item;
    }
    this.allow(`${parent.type}.${camel(path.Name)}`);
    const result = callMethod(parent, path.Name, args, this.workbook);
    if (result === null) return NOTHING;
    if (!(result instanceof HostObject)) throw new ExcelError('GeneralException', `${parent.type}.${path.Name} gave no object.`);
    return result;
  }

  private argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, i) => {
      const path = ReferencedObjectPathIds[i];
      return typeof path === 'number' && path > 0 ? this.resolve(path) : this.withObjects(argument);
    });
  }

  /** Objects inside a plain value, such as the cells of a list to choose from. */
  private withObjects(value: unknown): unknown {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.withObjects(each)]));
  }
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
