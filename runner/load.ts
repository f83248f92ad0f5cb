import { defaultCompatibilityDate } from "../contract/compatibility-date.ts";
import { limits } from "../contract/limits.ts";
import type { Finding } from "../contract/findings.ts";
import type { Program } from "../contract/program.ts";
import { findDifferences } from "./findings/find-differences.ts";
import { compile, mainModule } from "./program/compile.ts";
import { programDigest } from "./program/digest.ts";
import { openShelf, type Shelf } from "./program/shelf.ts";
import { placeFailure } from "./program/place-failure.ts";
import type { SourceFailure } from "./program/source-failure.ts";
import { type Sources, sourcesOf } from "./run/sources.ts";

/** What a loaded program reaches of the runner. The loader keeps the first caller's: no stub knows a visitor. */
export interface Stubs {
  tail: Fetcher;
  /** Where everything goes that leaves a program. */
  gateway: Fetcher;
}

/** Bindings that loading needs. */
export interface LoadBindings extends Stubs {
  loader: WorkerLoader;
  assets: Fetcher;
  /** Stands where a program is only searched for the loop that blocked it, so that nothing is sent twice. */
  echoOnly: Fetcher;
  /** The variables that decide what a program may reach, as one text. */
  egress: string;
}

export interface Loaded {
  worker: WorkerStub;
  shelf: Shelf;
  /** What of the program differs from Node, as its code tells. */
  findings: readonly Finding[];
  sources: Sources;
  /** Milliseconds of our own compilation; 0 when it was kept. */
  compileMs: number;
}

/** What the digest must change with, besides the program: what it may reach, limits as in the contract. */
function rulesFor(egress: string): string {
  return `egress-gateway ${egress} cpu-${limits.cpuMs} subrequests-${limits.subrequests}`;
}

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

type Code = { findings: readonly Finding[] } & (
  | { worker: WorkerLoaderWorkerCode; sources: Sources }
  | { failure: SourceFailure }
);

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
  { tail, gateway }: Stubs,
): WorkerLoaderWorkerCode {
  return {
    compatibilityDate: program.compatibilityDate ?? defaultCompatibilityDate,
    compatibilityFlags: program.compatibilityFlags ?? [],
    mainModule,
    modules,
    env: program.env ?? {},
    globalOutbound: gateway,
    tails: [tail],
    limits: { cpuMs: limits.cpuMs, subRequests: limits.subrequests },
  };
}

async function codeFor(program: Program, open: Shelf, stubs: Stubs): Promise<Code> {
  const result = await compile(program, open);
  if ("failure" in result) {
    const failure = placeFailure(result.failure, program.files);
    const isMeant = (path: string) => path === program.entry || path === failure.file;
    return { failure, findings: findDifferences(program, isMeant) };
  }
  const { modules, files } = result;
  // What was only guessed to be a module may be a script for browsers.
  const isLoaded = (path: string) => files.get(path)?.guessed === false;
  return {
    worker: workerCode(program, modules, stubs),
    sources: sourcesOf(program, modules),
    findings: findDifferences(program, isLoaded),
  };
}

/** The Dynamic Worker of a program, by the digest of its whole content, or why it cannot be one. */
export async function load(
  given: Program,
  bindings: LoadBindings,
): Promise<Loaded | { failure: SourceFailure; findings: readonly Finding[]; compileMs: number }> {
  const open = await sharedShelf(bindings.assets);
  const program = {
    ...given,
    compatibilityDate: given.compatibilityDate ?? defaultCompatibilityDate,
  };
  const digest = await programDigest(program, {
    shelf: open.digest,
    rules: rulesFor(bindings.egress),
  });
  const started = performance.now();
  const kept = compiled.get(digest);
  const code = kept ?? (await codeFor(program, open, bindings));
  const compileMs = kept === undefined ? performance.now() - started : 0;
  compiled.delete(digest);
  compiled.set(digest, code);
  for (const oldest of compiled.keys()) {
    if (compiled.size <= compiledMost) break;
    compiled.delete(oldest);
  }
  const { findings } = code;
  if ("failure" in code) return { failure: code.failure, findings, compileMs };
  loadedDigests.add(digest);
  const worker = bindings.loader.get(digest, () => code.worker);
  return { worker, shelf: open, findings, sources: code.sources, compileMs };
}
