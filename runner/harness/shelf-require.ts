import { programDefinition } from "./program-table.ts";

/**
 * Gives packages of the shelf the program's packages by name: `app.set("view engine", "ejs")` makes Express
 * require one that no file of the program has to name.
 */
export function shareRequire(): void {
  Reflect.set(globalThis, Symbol.for("berth.require"), (name: string): unknown => {
    const found = programDefinition().packages[name];
    if (found === undefined) {
      throw Object.assign(new Error(`Cannot find module '${name}'`), { code: "MODULE_NOT_FOUND" });
    }
    return found.format === "cjs" ? found.namespace.default : found.namespace;
  });
}
