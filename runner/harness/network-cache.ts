import { refuse } from "./network-scope.ts";

const reason = "a cache could be shared with other programs";

/** Puts a function that refuses in the place of each method. */
function closeMethods(proto: object, title: string): void {
  for (const name of Object.getOwnPropertyNames(proto)) {
    if (name === "constructor") continue;
    Object.defineProperty(proto, name, {
      // oxlint-disable-next-line require-await -- a rejection, as of the method it stands for
      value: async () => {
        throw refuse(`${title}.${name}`, reason);
      },
      configurable: false,
      writable: false,
    });
  }
}

/** Closes the Cache API: where the runtime has one, its keys would be those of everyone. */
export function closeCaches(): void {
  const storage: unknown = Reflect.get(globalThis, "CacheStorage");
  const cache: unknown = Reflect.get(globalThis, "Cache");
  for (const [constructor, title] of [
    [storage, "caches"],
    [cache, "cache"],
  ] as const) {
    if (typeof constructor === "function" && constructor.prototype instanceof Object) {
      closeMethods(constructor.prototype, title);
    }
  }
}
