import * as v from "valibot";
import { sha256Hex } from "./digest.ts";
import { ShelfIndex } from "../shelf/shelf-index.ts";

/** Packages that are built into ready modules, read one by one when a program asks for them. */
export interface Shelf {
  index: ShelfIndex;
  /** Text of a package's module and of all that it imports, by file name. */
  modulesOf(specifiers: Iterable<string>): Promise<Map<string, string>>;
  harness: string;
  /** Changes when any module of the shelf or the harness does. */
  digest: string;
}

async function readText(assets: Fetcher, file: string): Promise<string> {
  const response = await assets.fetch(`http://shelf/${file}`);
  if (!response.ok) throw new Error(`The shelf answers ${response.status} for ${file}.`);
  return response.text();
}

export async function openShelf(assets: Fetcher): Promise<Shelf> {
  const [indexText, harness] = await Promise.all([
    readText(assets, "index.json"),
    readText(assets, "harness.js"),
  ]);
  const index = v.parse(ShelfIndex, JSON.parse(indexText));
  const texts = new Map<string, Promise<string>>();

  async function modulesOf(specifiers: Iterable<string>): Promise<Map<string, string>> {
    const wanted = new Set<string>();
    const queue = [...specifiers].flatMap((name) => index.packages[name]?.module ?? []);
    for (const file of queue) {
      if (wanted.has(file)) continue;
      wanted.add(file);
      queue.push(...(index.modules[file]?.imports ?? []));
    }
    return new Map(
      await Promise.all(
        Array.from(wanted, async (file): Promise<[string, string]> => {
          const text = texts.get(file) ?? readText(assets, file);
          texts.set(file, text);
          // A failed read must not stay: the next program asks again.
          text.catch(() => texts.delete(file));
          return [file, await text];
        }),
      ),
    );
  }

  return { index, modulesOf, harness, digest: await sha256Hex(index.digest + harness) };
}
