import { countName, type Loop } from "./count-loops.ts";

/** Turns of one loop after which it is taken to be the one that never ends. */
const turnsMost = 2_000_000;
/** An outer loop that has turned this often itself is the cause, and the loop inside it a part of it. */
const turnsOfCause = 1000;

export const counterPath = "__berth/counter.js";
export const foundMark = "berth-loop:";

/** The module that defines the counter, evaluated before the program. Written for any program's loops. */
export function counterModule(loops: Loop[]): string {
  return `import { log } from "./harness.js";
const parents = ${JSON.stringify(loops.map((loop) => loop.parent))};
const turns = new Float64Array(parents.length);
globalThis[${JSON.stringify(countName)}] = (index) => {
  if ((turns[index] += 1) < ${turnsMost}) return;
  let cause = index;
  for (let outer = parents[index]; outer !== -1; outer = parents[outer]) {
    if (turns[outer] > ${turnsOfCause}) cause = outer;
  }
  log("error", ${JSON.stringify(foundMark)} + cause);
  throw new RangeError(${JSON.stringify(foundMark)} + cause);
};
`;
}
