import { defaultCompatibilityDate } from "../contract/compatibility-date.ts";
import { limits } from "../contract/limits.ts";
import type { Program } from "../contract/program.ts";
import { compile, mainModule } from "./program/compile.ts";
import { programDigest } from "./program/digest.ts";
import { openShelf, type Shelf } from "./program/shelf.ts";
import type { SourceFailure } from "./program/source-failure.ts";

/** Bindings that loading needs; `tail` is a stub without props, because the loader keeps the first caller's. */
export interface LoadBindings {
  loader: WorkerLoader;
  assets: Fetcher;
  tail: Fetcher;
}

export interface Loaded {
  worker: WorkerStub;
  shelf: Shelf;
  /** Milliseconds of our own compilation; 0 when it was kept. */
  compileMs: number;
}

/** What the digest must change with, besides the program: network closed, limits as in the contract. */
const rules = `egress-closed cpu-${limits.cpuMs} subrequests-${limits.subrequests}`;

let shelf: Promise<Shelf> | undefined;

/** The shelf, opened once an isolate. */
export function sharedShelf(assets: Fetcher): Promise<Shelf> {
  if (shelf === undefined) {
    shelf = openShelf(assets);
    // A failed read must not stay for the isolate's life.
    shelf.catch(() => (shelf = undefined));
  }
  return shelf;
}

type Code = WorkerLoaderWorkerCode | { failure: SourceFailure };

/** Compiled programs, newest last, bounded so that a busy isolate keeps a steady size. */
const compiled = new Map<string, Code>();
const compiledMost = 64;
/** Programs that this isolate has asked the loader for; the supervisor recycles a process that has many. */
const loadedDigests = new Set<string>();

export function loadedPrograms(): number {
  return loadedDigests.size;
}

/** What the loader is given: the modules under the one set of rules that all programs run by. */
export function workerCode(
  program: Program,
  modules: WorkerLoaderWorkerCode["modules"],
  tail: Fetcher,
): WorkerLoaderWorkerCode {
  return {
    compatibilityDate: program.compatibilityDate ?? defaultCompatibilityDate,
    compatibilityFlags: program.compatibilityFlags ?? [],
    mainModule,
    modules,
    env: program.env ?? {},
    globalOutbound: null,
    tails: [tail],
    limits: { cpuMs: limits.cpuMs, subRequests: limits.subrequests },
  };
}

async function codeFor(program: Program, open: Shelf, tail: Fetcher): Promise<Code> {
  const result = await compile(program, open);
  return "failure" in result ? result : workerCode(program, result.modules, tail);
}

/** The Dynamic Worker of a program, by the digest of its whole content, or why it cannot be one. */
export async function load(
  given: Program,
  bindings: LoadBindings,
): Promise<Loaded | { failure: SourceFailure; compileMs: number }> {
  const open = await sharedShelf(bindings.assets);
  const program = {
    ...given,
    compatibilityDate: given.compatibilityDate ?? defaultCompatibilityDate,
  };
  const digest = await programDigest(program, { shelf: open.digest, rules });
  const started = performance.now();
  const kept = compiled.get(digest);
  const code = kept ?? (await codeFor(program, open, bindings.tail));
  const compileMs = kept === undefined ? performance.now() - started : 0;
  compiled.delete(digest);
  compiled.set(digest, code);
  for (const oldest of compiled.keys()) {
    if (compiled.size <= compiledMost) break;
    compiled.delete(oldest);
  }
  if ("failure" in code) return { failure: code.failure, compileMs };
  loadedDigests.add(digest);
  return { worker: bindings.loader.get(digest, () => code), shelf: open, compileMs };
}
