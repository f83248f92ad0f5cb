import { interpretFunction } from "./interpret.ts";

const native = globalThis.Function;

/** Functions that were interpreted, by their source: engines ask for the same one again and again. */
const kept = new Map<string, unknown>();
const keptMost = 200;

function makeFunction(texts: string[]): unknown {
  try {
    return Reflect.construct(native, texts);
  } catch (error) {
    if (!(error instanceof EvalError)) throw error;
  }
  const parameters = texts.slice(0, -1).join(",");
  const body = texts.at(-1) ?? "";
  const key = `${parameters}\n${body}`;
  const made = kept.get(key) ?? interpretFunction(parameters, body);
  kept.set(key, made);
  for (const oldest of kept.keys()) {
    if (kept.size <= keptMost) break;
    kept.delete(oldest);
  }
  return made;
}

/**
 * The `Function` that the engines of the shelf are given. While a program starts, it is the runtime's own;
 * in a request, when Workers compile no code, what it makes is interpreted.
 */
const substitute = new Proxy(native, {
  apply: (_target, _self, args: unknown[]) => makeFunction(args.map(String)),
  construct: (_target, args: unknown[]) => Object(makeFunction(args.map(String))),
});
export { substitute as Function };
