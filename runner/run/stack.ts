import { commonJsPrefix } from "../harness/definition.ts";

export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Columns on a CommonJS file's first line begin behind the wrapper's text. */
function realColumn(line: number, column: number): number {
  return line === 1 && column > commonJsPrefix.length ? column - commonJsPrefix.length : column;
}

function parseFrame(frame: string): { place: Place; text: string } | undefined {
  const match = /^\s*at (?:async )?(?:(.*?) \()?([^()\s]+):(\d+):(\d+)\)?(?: in (.*))?$/.exec(
    frame,
  );
  const [, name, file, line, column, suffixName] = match ?? [];
  if (file === undefined) return undefined;
  const place = { file, line: Number(line), column: realColumn(Number(line), Number(column)) };
  const called = name ?? suffixName;
  const where = `${place.file}:${place.line}:${place.column}`;
  return { place, text: called === undefined ? `    at ${where}` : `    at ${called} (${where})` };
}

/**
 * The frames of a stack that lie in the program's own files, and the first of them as a place. Frames of
 * the harness, of packages and of the runtime are left out: nobody can change anything there.
 */
export function userFrames(
  stack: string,
  files: ReadonlySet<string>,
): { place?: Place; stack: string } {
  const frames = stack
    .split("\n")
    .map(parseFrame)
    .filter((frame) => frame !== undefined)
    .filter(({ place }) => files.has(place.file));
  return {
    ...(frames[0] === undefined ? {} : { place: frames[0].place }),
    stack: frames.map(({ text }) => text).join("\n"),
  };
}
