import type { Miniflare } from "miniflare";
import type { Json } from "../../contract/outcome.ts";
import { startHost } from "./start.ts";

type Options = Parameters<typeof startHost>[0];

/** A date at which Node's modules are there, for every Worker that names none. */
const setting = { compatibilityDate: "2026-10-01", compatibilityFlags: ["nodejs_compat"] };

/** What is the same for every Worker of a host that is one text. */
export const common = { modules: true as const, ...setting };

/** Starts Workers, hands them to `ask`, and ends them. */
async function withHost<T>(options: Options, ask: (host: Miniflare) => Promise<T>): Promise<T> {
  const host = await startHost(options);
  try {
    return await ask(host);
  } finally {
    await host.dispose();
  }
}

/** Asks the first Worker for some paths one after the other: an answer for each, read as JSON. */
async function answersOf(options: Options, paths: readonly string[]): Promise<unknown[]> {
  return await withHost(options, async (host) => {
    const answers: unknown[] = [];
    for (const path of paths) {
      const response = await host.dispatchFetch(`http://worker.example${path}`);
      answers.push(await response.json());
    }
    return answers;
  });
}

/** What the first of some Workers answers to the last of some paths. */
export async function answerOf(
  options: Options,
  paths: readonly string[] = ["/"],
): Promise<unknown> {
  return (await answersOf(options, paths)).at(-1);
}

/** A Worker of one module or several, with what it is bound to. */
export interface AskedWorker {
  /** Its modules, the entry first. A text is no JavaScript where its name says so. */
  files: Record<string, string>;
  compatibilityDate?: string;
  compatibilityFlags?: string[];
  /** Variables and secrets, which are the same to the runtime. */
  bindings?: Record<string, Json>;
  kvNamespaces?: string[];
  /** The binding that tells the version. */
  versionMetadata?: string;
  /** Classes of Durable Objects, by binding. */
  durableObjects?: Record<string, string>;
}

function kindOf(path: string): "ESModule" | "CommonJS" | "Text" {
  if (path.endsWith(".cjs")) return "CommonJS";
  return path.endsWith(".js") ? "ESModule" : "Text";
}

/** What a Worker answers to each of some paths. */
export async function askWorker(
  { files, ...options }: AskedWorker,
  paths: readonly string[] = ["/"],
): Promise<unknown[]> {
  const modules = Object.entries(files).map(([path, contents]) => ({
    type: kindOf(path),
    path,
    contents,
  }));
  return await answersOf({ ...setting, ...options, modules }, paths);
}

/** A Worker in one module, with strings as its bindings. */
interface OneModule {
  script: string;
  bindings?: Record<string, string>;
}

/** Starts a Worker, hands its address to `ask`, and ends it. */
export async function withWorker<T>(
  { script, bindings = {} }: OneModule,
  ask: (url: URL) => Promise<T>,
): Promise<T> {
  return await withHost({ ...common, name: "asked", script, bindings }, async ({ ready }) =>
    ask(await ready),
  );
}
