import { invalidObjectPath } from './errors';
import type { HostObject } from './objects';

/** Objects that the client asked to keep from one request to the next: ranges. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private made = 0;

  keep(object: HostObject): undefined {
    if (this.ids.has(object)) return;
    this.made += 1;
    const id = `ref:${this.made}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  of(object: HostObject): { readonly _ReferenceId?: string } {
    const id = this.ids.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  find(id: string): HostObject {
    const found = this.kept.get(id);
    if (!found) throw invalidObjectPath();
    return found;
  }

  /** What is kept to be told when cells move. */
  get objects(): IterableIterator<HostObject> {
    return this.ids.keys();
  }

  remove(id: string): undefined {
    const object = this.kept.get(id);
    if (object) this.ids.delete(object);
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }
}
