import { codeFolder } from "../harness/definition.ts";
import type { Sources } from "./sources.ts";

export interface Place {
  file: string;
  line: number;
  column: number;
}

function parseFrame(frame: string, sources: Sources): { place: Place; text: string } | undefined {
  const match = /^\s*at (?:async )?(?:(.*?) \()?([^()\s]+):(\d+):(\d+)\)?(?: in (.*))?$/.exec(
    frame,
  );
  const [, name, module, line, column, suffixName] = match ?? [];
  if (module === undefined) return undefined;
  // What the compiler says names the module, what is thrown later names the file.
  const file = module.startsWith(codeFolder) ? module.slice(codeFolder.length) : module;
  if (!sources.has(file)) return undefined;
  const place = sources.place({ file, line: Number(line), column: Number(column) });
  const called = name ?? suffixName;
  const where = `${place.file}:${place.line}:${place.column}`;
  return { place, text: called === undefined ? `    at ${where}` : `    at ${called} (${where})` };
}

/**
 * The frames of a stack that lie in the program's own files, and the first of them as a place. Frames of
 * the harness, of packages and of the runtime are left out: nobody can change anything there.
 */
export function userFrames(stack: string, sources: Sources): { place?: Place; stack: string } {
  const frames = stack
    .split("\n")
    .map((frame) => parseFrame(frame, sources))
    .filter((frame) => frame !== undefined);
  return {
    ...(frames[0] === undefined ? {} : { place: frames[0].place }),
    stack: frames.map(({ text }) => text).join("\n"),
  };
}
