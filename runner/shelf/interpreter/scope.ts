/** Names that code can see: variables, or the properties of an object under `with`. */
export interface Scope {
  parent: Scope | undefined;
  names: Map<string, unknown>;
  object?: object;
  constants?: Set<string>;
}

export function innerScope(parent: Scope | undefined): Scope {
  return { parent, names: new Map() };
}

export function withScope(parent: Scope, object: object): Scope {
  return { parent, names: new Map(), object };
}

function holderOf(scope: Scope, name: string): Scope | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    if (at.object === undefined ? at.names.has(name) : name in at.object) return at;
  }
  return undefined;
}

export function declare(scope: Scope, name: string, value: unknown, constant = false): void {
  scope.names.set(name, value);
  if (constant) (scope.constants ??= new Set()).add(name);
}

/** Gives a `var` or a function its name, unless the scope has it already. */
export function hoist(scope: Scope, name: string): void {
  if (!scope.names.has(name)) scope.names.set(name, undefined);
}

export function isKnown(scope: Scope, name: string): boolean {
  return holderOf(scope, name) !== undefined || name in globalThis;
}

/** The value of a name, and the object that a call by this name has as its `this`. */
export function lookUp(scope: Scope, name: string): { value: unknown; self: unknown } {
  const holder = holderOf(scope, name);
  if (holder?.object !== undefined) {
    return { value: Reflect.get(holder.object, name), self: holder.object };
  }
  if (holder !== undefined) return { value: holder.names.get(name), self: undefined };
  if (!(name in globalThis)) throw new ReferenceError(`${name} is not defined`);
  return { value: Reflect.get(globalThis, name), self: undefined };
}

export function assign(scope: Scope, name: string, value: unknown): void {
  const holder = holderOf(scope, name);
  if (holder?.constants?.has(name) === true) {
    throw new TypeError("Assignment to constant variable.");
  }
  if (holder === undefined) Reflect.set(globalThis, name, value);
  else if (holder.object === undefined) holder.names.set(name, value);
  else Reflect.set(holder.object, name, value);
}
