import path from "node:path";

const root = "/bundle";
/** The folder of a program's module tree that is not the program's. */
const own = "__berth";
/** What the runtime calls it in a list of everything below a folder. */
const ownBelow = `${root.slice(1)}/${own}`;

function nameOf(entry: unknown): string {
  const isDirent = typeof entry === "object" && entry !== null && "parentPath" in entry;
  return String(isDirent && "name" in entry ? entry.name : entry);
}

/** What was listed, without what stands there for the harness. */
function withoutOwn(folder: unknown, listed: unknown): unknown {
  if (!Array.isArray(listed)) return listed;
  const isRoot = path.resolve(folder instanceof URL ? folder.pathname : String(folder)) === root;
  return listed.filter((entry) => {
    const name = nameOf(entry);
    return name !== ownBelow && !name.startsWith(`${ownBelow}/`) && !(isRoot && name === own);
  });
}

type Listing = (...args: unknown[]) => unknown;

function replace(target: unknown, name: string, make: (native: Listing) => Listing): void {
  if (typeof target !== "object" || target === null) return;
  const native: unknown = Reflect.get(target, name);
  if (typeof native !== "function") return;
  Reflect.set(
    target,
    name,
    make((...args) => Reflect.apply(native, target, args)),
  );
}

function listing(native: Listing): Listing {
  return (...args) => {
    const done = args.at(-1);
    if (typeof done !== "function") return native(...args);
    const filtered: Listing = (error, listed) =>
      Reflect.apply(done, undefined, [error, withoutOwn(args[0], listed)]);
    return native(...args.slice(0, -1), filtered);
  };
}

/** Undefined on dates before 2025-09-15: there, an `import` of node:fs would be an error. */
function builtIn(name: string): unknown {
  const smaller: Partial<Pick<NodeJS.Process, "getBuiltinModule">> = process;
  return smaller.getBuiltinModule?.(name);
}

function hideFromPromises(promises: unknown): void {
  replace(promises, "readdir", (native) => async (...args) => {
    return withoutOwn(args[0], await native(...args));
  });
}

/** Keeps the harness's own files out of what a program lists, which may be all that it serves. */
export function hideOwnFiles(): void {
  const fs = builtIn("node:fs");
  if (typeof fs !== "object" || fs === null) return;
  replace(
    fs,
    "readdirSync",
    (native) =>
      (...args) =>
        withoutOwn(args[0], native(...args)),
  );
  replace(fs, "readdir", listing);
  hideFromPromises(builtIn("node:fs/promises"));
  // The namespace of a module, none of whose members can be changed.
  const promises: unknown = Reflect.get(fs, "promises");
  if (typeof promises !== "object" || promises === null) return;
  const open = { ...promises };
  hideFromPromises(open);
  Reflect.set(fs, "promises", open);
}
