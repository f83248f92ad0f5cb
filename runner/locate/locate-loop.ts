import type { LoopPlace, RunCall } from "../../contract/runner.ts";
import { workerCode, type LoadBindings, sharedShelf } from "../load.ts";
import { compile, programPath } from "../program/compile.ts";
import { buildRequest } from "../run/build-request.ts";
import { linesOf } from "../run/frames-reader.ts";
import { countLoops, type Loop } from "./count-loops.ts";
import { counterModule, counterPath, foundMark } from "./counter-module.ts";

/** A found loop throws at once; a program that waits instead is not the kind that is looked for here. */
const searchMs = 1500;

/**
 * Finds the loop that blocked a run: the same program for the same request, with a counter in each of its
 * loops. Null when no loop of the program's own turns without end.
 */
export async function locateLoop(call: RunCall, bindings: LoadBindings): Promise<LoopPlace | null> {
  const loops: Loop[] = [];
  const shelf = await sharedShelf(bindings.assets);
  const compiled = await compile(call.program, shelf, (path, code) =>
    countLoops(path, code, loops),
  );
  if ("failure" in compiled || loops.length === 0) return null;
  const program = compiled.modules[programPath];
  if (typeof program !== "string") throw new TypeError("A compiled program has its table as text.");
  const modules = {
    ...compiled.modules,
    [counterPath]: counterModule(loops),
    [programPath]: `import "./counter.js";\n${program}`,
  };
  const worker = bindings.loader.load(
    workerCode(call.program, modules, { tail: bindings.tail, gateway: bindings.echoOnly }),
  );
  const abort = AbortSignal.timeout(searchMs);
  try {
    const head = call.request.method.toUpperCase() === "HEAD";
    const entrypoint = worker.getEntrypoint("Run", { props: { run: "locate", head } });
    const request = buildRequest({ ...call.request, method: head ? "GET" : call.request.method });
    const response = await entrypoint.fetch(request, { signal: abort });
    if (response.body === null) return null;
    for await (const line of linesOf(response.body)) {
      const index = new RegExp(`${foundMark}(\\d+)`).exec(line)?.[1];
      const loop = index === undefined ? undefined : loops[Number(index)];
      if (loop !== undefined) return { file: loop.file, line: loop.line, column: loop.column };
    }
  } catch {
    // The search broke off; a run that is only not located is still explained.
  }
  return null;
}
