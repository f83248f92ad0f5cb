import * as v from "valibot";
import {
  compatFiles,
  MeasuredModules,
  ModuleStates,
  PackageModules,
} from "../../contract/compat-site.ts";
import { assetsPrefix } from "../../contract/routes.ts";
import { readJson, send } from "../api-client.ts";

/** Files that were asked for, by name; one that could not be had is asked for again. */
const asked = new Map<string, Promise<unknown>>();

async function fetchFile(name: string): Promise<unknown> {
  return readJson(await send(`${assetsPrefix}compat/${name}`));
}

async function readFile<Schema extends v.GenericSchema>(
  schema: Schema,
  name: string,
): Promise<v.InferOutput<Schema>> {
  const known = asked.get(name);
  const file = known ?? fetchFile(name);
  asked.set(name, file);
  try {
    return v.parse(schema, await file);
  } catch (error) {
    asked.delete(name);
    throw error;
  }
}

/** What was measured, and with what; once a page. */
export function readMeasured(): Promise<MeasuredModules> {
  return readFile(MeasuredModules, compatFiles.measured());
}

/** What packages load of Node. */
export function readPackageModules(): Promise<PackageModules> {
  return readFile(PackageModules, compatFiles.packageModules());
}

/** The states of modules, by their names with `node:`; those that were not measured are left out. */
export async function readStates(
  { slugs }: MeasuredModules,
  modules: Iterable<string>,
): Promise<Map<string, ModuleStates>> {
  const states = await Promise.all(
    [...new Set(modules)].flatMap((module) => {
      const slug = slugs[module];
      return slug === undefined ? [] : readFile(ModuleStates, compatFiles.states(slug));
    }),
  );
  return new Map(states.map((each) => [each.module, each]));
}
