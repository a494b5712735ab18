import { loadClient } from './load-client';

/** What the client itself knows about one of its classes. Properties by the names that travel: "ShowGridlines". */
export interface ClassFacts {
  readonly type: string;
  readonly scalars: ReadonlyMap<string, { readonly name: string; readonly writable: boolean }>;
  /** Properties that are objects, and their classes. */
  readonly objects: ReadonlyMap<string, { readonly name: string; readonly type: string }>;
  readonly collection: boolean;
}

/** The private side of a client object. */
interface Proxy {
  readonly _className: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _objectPath: { readonly objectPathInfo: { readonly Name: string } };
}

const known = new Map<string, ClassFacts>();

export function factsOf(type: string): ClassFacts {
  const found = known.get(type) ?? reflect(type);
  known.set(type, found);
  return found;
}

function reflect(type: string): ClassFacts {
  const { Excel, OfficeExtension } = loadClient();
  const classes = Excel as unknown as Record<string, new (context: unknown, path: unknown) => Proxy>;
  const Class = classes[type];
  if (!Class) throw new RangeError(`the client has no class ${type}`);
  const context = new Excel.RequestContext();
  const root = context.workbook as unknown as Proxy;
  const utility = (OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility;
  const checks = utility._doApiNotSupportedCheck;
  utility._doApiNotSupportedCheck = false;
  try {
    const proxy = new Class(context, root._objectPath);
    const scalars = (proxy._scalarPropertyNames ?? []).map((name, i) => {
      const fact = { name, writable: proxy._scalarPropertyUpdateable?.[i] ?? false };
      return [proxy._scalarPropertyOriginalNames?.[i] ?? name, fact] as const;
    });
    const objects = (proxy._navigationPropertyNames ?? []).map((name) => {
      const child = (proxy as unknown as Record<string, Proxy>)[name]!;
      return [child._objectPath.objectPathInfo.Name, { name, type: child._className }] as const;
    });
    return { type, scalars: new Map(scalars), objects: new Map(objects), collection: proxy._isCollection ?? false };
  } finally {
    utility._doApiNotSupportedCheck = checks;
  }
}
