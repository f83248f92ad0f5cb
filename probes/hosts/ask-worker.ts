import type { Json } from "../../contract/outcome.ts";
import { startHost } from "./start.ts";

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

/** Starts a Worker, asks it for some paths one after the other, and ends it: an answer for each, read as JSON. */
export async function askWorker(
  { files, ...options }: AskedWorker,
  paths: readonly string[] = ["/"],
): Promise<unknown[]> {
  const modules = Object.entries(files).map(([path, contents]) => ({
    type: kindOf(path),
    path,
    contents,
  }));
  const host = await startHost({
    compatibilityDate: "2026-10-01",
    compatibilityFlags: ["nodejs_compat"],
    ...options,
    modules,
  });
  try {
    const answers: unknown[] = [];
    for (const path of paths) {
      const response = await host.dispatchFetch(`http://worker.example${path}`);
      answers.push(await response.json());
    }
    return answers;
  } finally {
    await host.dispose();
  }
}
