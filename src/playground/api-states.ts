import { valueAt } from "../../contract/by-date.ts";
import type { ApiStates, ModuleStates, StateAt } from "../../contract/compat-site.ts";
import { pageHref } from "../../contract/routes.ts";
import type { NodeApi } from "./node-uses.ts";

/** What was measured of something that a program uses. */
export interface KnownApi extends ApiStates {
  /** `node:http.createServer` */
  name: string;
  /** The page about it. */
  href: string;
}

/** The module that an API was measured in: `util.types` is one of its own. */
export function measuredPlace(
  { module, path }: NodeApi,
  isModule: (name: string) => boolean,
): NodeApi {
  const [first = "", ...rest] = path.split(".");
  const inner = `${module}/${first}`;
  if (rest.length === 0 || !isModule(inner)) return { module, path };
  return measuredPlace({ module: inner, path: rest.join(".") }, isModule);
}

/** A module is there from the date on at which any of its APIs is. */
function presenceOf({ apis }: ModuleStates): ApiStates["states"] {
  const all = Object.values(apis).map(({ states }) => states);
  const dates = [...new Set(all.flatMap(Object.keys))].toSorted();
  const presence: ApiStates["states"] = {};
  let before: string | undefined;
  for (const date of dates) {
    const isThere = all.some(
      (states) => (valueAt(states, date)?.category ?? "missing") !== "missing",
    );
    const category = isThere ? "present" : "missing";
    if (category !== before) presence[date] = { category };
    before = category;
  }
  return presence;
}

/** What is known of an API, or of a whole module where the path is empty. */
export function knownApi(
  { module, path }: NodeApi,
  modules: ReadonlyMap<string, ModuleStates>,
): KnownApi | undefined {
  const measured = modules.get(module);
  if (measured === undefined) return undefined;
  const { slug, apis } = measured;
  if (path === "") {
    const href = pageHref("compatModule", { module: slug });
    return { name: module, href, states: presenceOf(measured) };
  }
  const known = Object.hasOwn(apis, path) ? apis[path] : undefined;
  if (known === undefined) return undefined;
  return {
    name: `${module}.${path}`,
    href: pageHref("compatApi", { module: slug, api: path }),
    ...known,
  };
}

/** How an API is at a date; before the first that was measured it was not there, as far as is known. */
export function stateAt({ states }: Pick<KnownApi, "states">, date: string): StateAt {
  return valueAt(states, date) ?? { category: "missing" };
}

/** `throws`, `throws in part` */
export function stateWord({ category, partly }: StateAt): string {
  return partly === true ? `${category} in part` : category;
}
