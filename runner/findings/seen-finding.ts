import type { Finding } from "../../contract/findings.ts";
import type { Frame } from "../harness/frames.ts";
import type { Sources } from "../run/sources.ts";
import { userFrames } from "../run/stack.ts";
import { findingAt } from "./find-differences.ts";

/** What a run showed, at the nearest place in the program's own files: a package may have done it. */
export function seenFinding(
  { rule, api, proof, stack }: Extract<Frame, { type: "seen" }>,
  sources: Sources,
  entry: string,
): Finding {
  const { place } = userFrames(stack, sources);
  return { ...findingAt({ rule, api }, place ?? { file: entry, line: 1 }), proof };
}
