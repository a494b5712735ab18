import type { HostObject } from './objects';
import type { Workbook } from './model/workbook';

/** One call of a method, with objects in place of the paths that the client sent. */
export interface Call<T> {
  readonly target: T;
  readonly object: HostObject<T>;
  readonly args: readonly unknown[];
  readonly workbook: Workbook;
}

/** What the in-memory Excel does for a class beyond keeping properties. Names as they travel: "GetRange". */
export interface ClassDefinition<T> {
  readonly get?: Readonly<Record<string, (target: T, workbook: Workbook) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, workbook: Workbook) => void>>;
  /** Properties that are objects with something of their own behind them. */
  readonly objects?: Readonly<Record<string, (target: T, workbook: Workbook) => HostObject>>;
  readonly methods?: Readonly<Record<string, (call: Call<T>) => unknown>>;
  /** The members of a collection. */
  readonly items?: (target: T, workbook: Workbook) => readonly HostObject[];
}

const definitions = new Map<string, ClassDefinition<never>>();
const used = new Set<string>();

export function define<T>(type: string, definition: ClassDefinition<T>): void {
  definitions.set(type, definition as ClassDefinition<never>);
}

export function definitionOf<T>(type: string): ClassDefinition<T> {
  return (definitions.get(type) ?? {}) as ClassDefinition<T>;
}

export function markUsed(type: string, kind: 'get' | 'set' | 'call', member: string): void {
  used.add(spelled(type, kind, member));
}

/** Every member that has code here: "Range.getCell()", "Worksheet.name =", "Worksheet.name". */
export function definedMembers(): string[] {
  const all = [...definitions].flatMap(([type, { get = {}, set = {}, methods = {} }]) => [
    ...Object.keys(get).map((member) => spelled(type, 'get', member)),
    ...Object.keys(set).map((member) => spelled(type, 'set', member)),
    ...Object.keys(methods).map((member) => spelled(type, 'call', member)),
  ]);
  return all.sort();
}

/** Those that a client has called since the last forgetUsed(). */
export function usedMembers(): string[] {
  const all = new Set(definedMembers());
  return [...used].filter((member) => all.has(member)).sort();
}

export function forgetUsed(): void {
  used.clear();
}

function spelled(type: string, kind: 'get' | 'set' | 'call', member: string): string {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return `${type}.${name}${{ get: '', set: ' =', call: '()' }[kind]}`;
}
