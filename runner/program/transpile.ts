import { transform, type Options } from "sucrase";
import { erasedNamespace } from "./erased-namespace.ts";
import type { SourceFailure } from "./source-failure.ts";

/** Source that workerd can take, each statement still on its own line. */
export type Transpiled = { code: string } | { failure: SourceFailure };

function transformsFor(path: string): Options["transforms"] | undefined {
  if (/\.[mc]?ts$/.test(path)) return ["typescript"];
  if (path.endsWith(".tsx")) return ["typescript", "jsx"];
  if (path.endsWith(".jsx")) return ["jsx"];
  return undefined;
}

/** The JSX runtime: what the file's pragma names, else Hono's, the one on the shelf. */
function jsxImportSource(source: string): string {
  return /@jsxImportSource\s+([\w@/.-]+)/.exec(source)?.[1] ?? "hono/jsx";
}

/** TypeScript and JSX become JavaScript by erasure (sucrase keeps lines, so traces need no source map). */
export function transpile(path: string, source: string): Transpiled {
  const transforms = transformsFor(path);
  if (transforms === undefined) return { code: source };
  try {
    const { code } = transform(source, {
      transforms,
      disableESTransforms: true,
      production: true,
      jsxRuntime: "automatic",
      jsxImportSource: jsxImportSource(source),
      filePath: path,
    });
    const failure = transforms.includes("typescript")
      ? erasedNamespace(path, source, code)
      : undefined;
    return failure === undefined ? { code } : { failure };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const at = /\((\d+):(\d+)\)$/.exec(text);
    return {
      failure: {
        kind: "syntax",
        message: `SyntaxError: ${text.replace(/^Error transforming [^:]*: /, "").replace(/ \(\d+:\d+\)$/, "")}`,
        file: path,
        ...(at === null ? {} : { line: Number(at[1]), column: Number(at[2]) }),
      },
    };
  }
}
