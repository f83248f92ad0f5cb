import { commonJsPrefix } from "./definition.ts";
import { programDefinition } from "./program-table.ts";

/** A frame of what Berth itself puts around a program. */
const ours =
  /^\s+at (?:async )?(?:.*\()?__berth\/(?:harness|main|program|native)\.js:\d+:\d+\)?(?<rest> \{|,)?$/;
const firstLine = /^(\s+at (?:.* \()?)([^()]+):1:(\d+)(\)?(?: \{|,)?)$/;

/** On a CommonJS file's first line, columns begin behind the wrapper's text. */
function unwrapped(frame: string): string {
  const [, before = "", path = "", column = "", after = ""] = firstLine.exec(frame) ?? [];
  const real = Number(column) - commonJsPrefix.length;
  if (real < 1 || !Object.hasOwn(programDefinition().factories, path)) return frame;
  return `${before}${path}:1:${real}${after}`;
}

/** A text that a program prints, with the stacks in it as its own files make them. */
export function printedStack(text: string): string {
  if (!/^\s+at /m.test(text)) return text;
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    const found = ours.exec(line);
    if (found === null) kept.push(unwrapped(line));
    // What an error has beside its stack begins behind its last frame; of a cause, the next property follows.
    else if (found.groups?.["rest"] !== undefined)
      kept.push((kept.pop() ?? "") + found.groups["rest"]);
  }
  return kept.join("\n");
}
