import * as v from "valibot";
import { assetsPrefix } from "../../contract/routes.ts";
import { boundedCache } from "../bounded-cache.ts";
import { buildId } from "../build-id.ts";

/** Where the files of a build are asked for. */
export interface CompatSource {
  assets: Pick<Fetcher, "fetch">;
  /** Any origin serves as the base of an address in ASSETS. */
  origin: string;
}

/** A clean GET: what a visitor sends along would come back as a 304 or a part. */
export function fetchCompatFile({ assets, origin }: CompatSource, name: string): Promise<Response> {
  return assets.fetch(new URL(`${assetsPrefix}compat/${name}`, origin).href);
}

/** What a reader keeps for as long as this isolate lives; there is one for each of some ten kinds. */
const most = { entries: 200, characters: 1024 * 1024 };

/**
 * Reads files of one kind; undefined where there is none of the name. The same object again as long as it
 * is kept, so that pages made of it are kept with it.
 */
export function compatReader<Schema extends v.GenericSchema>(schema: Schema) {
  const kept = boundedCache<string, v.InferOutput<Schema>>(most);
  return async (source: CompatSource, name: string): Promise<v.InferOutput<Schema> | undefined> => {
    const key = `${buildId} ${name}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answer = await fetchCompatFile(source, name);
    if (answer.status === 404) {
      await answer.body?.cancel();
      return undefined;
    }
    if (answer.status !== 200) throw new Error(`${name} came with status ${answer.status}.`);
    const text = await answer.text();
    const parsed = v.parse(schema, JSON.parse(text));
    kept.set(key, parsed, text.length);
    return parsed;
  };
}

/** Reads a file that every build has. */
export function requiredFile<Schema extends v.GenericSchema>(schema: Schema, name: string) {
  const read = compatReader(schema);
  return async (source: CompatSource): Promise<v.InferOutput<Schema>> => {
    const found = await read(source, name);
    if (found === undefined) throw new Error(`This build has no ${name}.`);
    return found;
  };
}
