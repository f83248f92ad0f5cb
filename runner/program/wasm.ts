import type { Content, Program } from "../../contract/program.ts";
import { wasmFolder } from "../harness/definition.ts";
import type { AnalysedFile } from "./analyse.ts";
import { positionOf, type SourceFailure } from "./source-failure.ts";

export function isWasm(path: string): boolean {
  return path.endsWith(".wasm");
}

/** A small module may be text all the same, byte for byte: `\0asm` is valid UTF-8. */
function bytesOf(content: Content): Uint8Array {
  return typeof content === "string"
    ? new TextEncoder().encode(content)
    : Uint8Array.fromBase64(content.base64);
}

/**
 * The `.wasm` files of a program as modules whose default export is a `WebAssembly.Module`: the runtime compiles none
 * from bytes while a program runs. Under their own paths the bytes are kept, for `node:fs`.
 */
export function wasmModules({ files }: Program): Record<string, WorkerLoaderModule> {
  const modules: Record<string, WorkerLoaderModule> = {};
  for (const [path, content] of Object.entries(files)) {
    if (!isWasm(path)) continue;
    const bytes = bytesOf(content);
    // One that is broken would keep the whole program from loading, even where nothing imports it.
    if (WebAssembly.validate(bytes)) modules[wasmFolder + path] = { wasm: bytes };
  }
  return modules;
}

/** The import of a `.wasm` file that is no WebAssembly. */
export function brokenWasm(
  files: Iterable<AnalysedFile>,
  program: Program,
): SourceFailure | undefined {
  for (const { path, code, imports } of files) {
    for (const { specifier, target } of imports) {
      if (target.kind !== "file" || !isWasm(target.path) || specifier.dynamic) continue;
      const content = program.files[target.path];
      if (content === undefined || WebAssembly.validate(bytesOf(content))) continue;
      return {
        kind: "startup",
        message: `${target.path} is not a WebAssembly module: its bytes cannot be compiled.`,
        hint: "Add the file as it was built; text such as WAT has to be assembled first.",
        file: path,
        ...positionOf(code, specifier.start),
      };
    }
  }
  return undefined;
}
