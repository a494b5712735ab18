/** Where an object keeps the properties that nothing else depends on. */
export interface Store {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** Of a property that is an object itself. */
  child(name: string): Store;
}

/** Properties of one object and the objects below it. */
export class Bag implements Store {
  private readonly values = new Map<string, unknown>();
  private readonly children = new Map<string, Bag>();

  get(name: string): unknown {
    return this.values.get(name);
  }

  set(name: string, value: unknown): void {
    this.values.set(name, value);
  }

  child(name: string): Bag {
    const known = this.children.get(name);
    if (known) return known;
    const made = new Bag();
    this.children.set(name, made);
    return made;
  }

  /** Puts another value in the place of each, here and below. */
  change(change: (value: unknown) => unknown): void {
    for (const [name, value] of this.values) this.values.set(name, change(value));
    for (const child of this.children.values()) child.change(change);
  }

  /** For tests: { PageLayout: { Orientation: 'Landscape' } }. */
  all(): Record<string, unknown> {
    const below = [...this.children].map(([name, child]) => [name, child.all()] as const);
    return Object.fromEntries([...this.values, ...below.filter(([, values]) => Object.keys(values).length > 0)]);
  }
}
