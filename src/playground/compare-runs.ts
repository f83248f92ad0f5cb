import { joinBytes } from "./decode-body.ts";
import type { Run } from "./run-state.ts";

export type Comparison = { with: number; verdict: "same" | "changed" };

function isText(body: Run["body"]): body is string[] {
  return body.every((piece) => typeof piece === "string");
}

function isSameBody(a: Run["body"], b: Run["body"]): boolean {
  if (isText(a) && isText(b)) return a.join("") === b.join("");
  const [first, second] = [joinBytes(a), joinBytes(b)];
  return first.length === second.length && first.every((byte, at) => byte === second[at]);
}

function kinds({ errors }: Run): string {
  return errors.map(({ kind }) => kind).join();
}

/** Whether two runs were answered alike: with the same status, body and errors. */
export function isSameAnswer(a: Run, b: Run): boolean {
  return (
    a.response?.status === b.response?.status && kinds(a) === kinds(b) && isSameBody(a.body, b.body)
  );
}

function isAnswered({ phase }: Run): boolean {
  return phase === "done";
}

/** Each finished run beside the last one before it that sent the same request; undefined for the first of its kind. */
export function compareRuns(runs: readonly Run[]): (Comparison | undefined)[] {
  const keys = runs.map(({ request }) => JSON.stringify(request));
  return runs.map((run, at) => {
    if (!isAnswered(run)) return undefined;
    const earlier = runs
      .slice(0, at)
      .findLast((each, index) => isAnswered(each) && keys[index] === keys[at]);
    if (earlier === undefined) return undefined;
    return { with: earlier.number, verdict: isSameAnswer(earlier, run) ? "same" : "changed" };
  });
}
