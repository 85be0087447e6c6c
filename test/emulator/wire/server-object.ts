import { HostError, notEmulated } from './host-error';

/**
 * An object of the host. Its members under their wire names (PascalCase, or with a leading
 * underscore) are ordinary accessors and methods of the class; everything else about it is
 * written in camelCase and out of the client's reach.
 */
export abstract class ServerObject {
  /** The library's name of the class. */
  abstract readonly className: string;

  /** The wire names that a load without a selection answers. */
  get scalars(): readonly string[] {
    return [];
  }

  /** What later requests find the object by in its collection; null when it is in none. */
  get identity(): string | null {
    return null;
  }
}

/** A collection of objects that have an identity. */
export abstract class ServerCollection<T extends ServerObject = ServerObject> extends ServerObject {
  abstract items(): readonly T[];

  /** The item for an indexer path. @throws HostError ItemNotFound */
  item(key: unknown): T {
    const found = this.find(key);
    if (!found) throw new HostError('ItemNotFound', `No item ${String(key)}`, this.className);
    return found;
  }

  /** The item with this identity, or undefined. */
  protected find(key: unknown): T | undefined {
    return this.items().find((item) => item.identity === key);
  }
}

const IS_WIRE_NAME = /^(?:[A-Z]|_[A-Z])\w*$/;

function describe(target: object, name: string): PropertyDescriptor | undefined {
  if (!IS_WIRE_NAME.test(name)) return undefined;
  let prototype: object | null = Object.getPrototypeOf(target) as object | null;
  while (prototype && prototype !== ServerObject.prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}

/** Reads a property by its wire name. @throws HostError NotEmulated */
export function readMember(target: ServerObject, name: string): unknown {
  const getter = describe(target, name)?.get;
  if (!getter) throw notEmulated(target.className, name);
  return getter.call(target) as unknown;
}

/** Sets a property by its wire name. @throws HostError NotEmulated */
export function writeMember(target: ServerObject, name: string, value: unknown): void {
  const setter = describe(target, name)?.set;
  if (!setter) throw notEmulated(target.className, `${name} =`);
  setter.call(target, value);
}

/** Calls a method by its wire name. @throws HostError NotEmulated */
export function callMember(target: ServerObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = describe(target, name)?.value;
  if (typeof method !== 'function') throw notEmulated(target.className, `${name}()`);
  return (method as (...list: unknown[]) => unknown).apply(target, [...args]);
}

/** The wire names that a class offers, for the comparison with the library. */
export function memberNames(type: abstract new (...args: never[]) => ServerObject): string[] {
  const names: string[] = [];
  let prototype = type.prototype as object | null;
  while (prototype && prototype !== ServerObject.prototype) {
    names.push(...Object.getOwnPropertyNames(prototype).filter((name) => IS_WIRE_NAME.test(name)));
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return names;
}
