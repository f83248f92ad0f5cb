import type { Program } from "../../contract/program.ts";
import { type Settings, settingsOf } from "../compatibility/settings.ts";
import { codeFolder, commonJsPrefix } from "../harness/definition.ts";
import { sourceColumn } from "../program/source-column.ts";
import type { Place } from "./stack.ts";

/** A program's own files, for whoever reads the places that the runtime names. */
export interface Sources {
  settings: Settings;
  has(path: string): boolean;
  /** The paths of all of them. */
  paths: readonly string[];
  /** The character at a place of a file as it was written. */
  characterAt(place: Place): string | undefined;
  /** A place in the code that runs, as the place in the file that was written. */
  place(place: Place): Place;
}

interface Code {
  text: string;
  isCommonJs: boolean;
}

function codeOf(module: WorkerLoaderModule | string | undefined): Code | undefined {
  if (typeof module !== "object") return undefined;
  if (module.cjs !== undefined) {
    return { text: module.cjs.slice(commonJsPrefix.length), isCommonJs: true };
  }
  return module.js === undefined ? undefined : { text: module.js, isCommonJs: false };
}

/** Of TypeScript, of a line with an import and of what the wrapper stands before, columns differ. */
export function sourcesOf(
  program: Program,
  modules: Record<string, WorkerLoaderModule | string>,
): Sources {
  const { files } = program;
  return {
    settings: settingsOf(program),
    has: (path) => Object.hasOwn(files, path),
    paths: Object.keys(files),
    characterAt: ({ file, line, column }) => {
      const source = files[file];
      return typeof source === "string" ? source.split("\n")[line - 1]?.[column - 1] : undefined;
    },
    place: (place) => {
      const { file, line } = place;
      const source = files[file];
      const code = codeOf(modules[codeFolder + file]);
      if (code === undefined || typeof source !== "string") return place;
      const wrapped = code.isCommonJs && line === 1 ? commonJsPrefix.length : 0;
      const column = Math.max(1, place.column - wrapped);
      return { file, line, column: sourceColumn(code.text, source, line, column) ?? column };
    },
  };
}
