import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { relativePath } from "./relative-path.ts";

/** What can be imported: exports of Node's modules by their names with `node:`, and packages. */
export type Importable = {
  builtins: Record<string, readonly string[]>;
  packages: readonly string[];
};

/** The file being written, and the program's files as they are when somebody asks. */
export type Surroundings = { path: string; paths: () => readonly string[] };

/** What an import can name of a program's own files. */
const importable = /\.(?:[cm]?[jt]sx?|json)$/;

const wordBefore = /[\w$]*$/;

function result(from: number, options: Completion[]): CompletionResult | null {
  return options.length === 0 ? null : { from, options, validFor: /^[\w$@/:.-]*$/ };
}

/** The module of Node that a name in the code stands for. */
function moduleNamed(code: string, name: string): string | undefined {
  const escaped = name.replaceAll("$", "\\$");
  const imported = new RegExp(
    `import\\s+(?:\\*\\s*as\\s+)?${escaped}\\s*(?:,[^;]*?)?\\sfrom\\s*["']([^"']+)["']`,
  );
  const required = new RegExp(`[^\\w$.]${escaped}\\s*=\\s*require\\(\\s*["']([^"']+)["']`);
  return (imported.exec(code) ?? required.exec(` ${code}`))?.[1];
}

function withPrefix(module: string): string {
  return module.startsWith("node:") ? module : `node:${module}`;
}

/**
 * Completes what an import or `require` names, be it a module or a file of the program, the exports in its
 * braces, and the members of a name that stands for one of Node's modules.
 */
export function completeImports({ builtins, packages }: Importable, { path, paths }: Surroundings) {
  function exportsOf(module: string | undefined): Completion[] {
    if (module === undefined) return [];
    const detail = withPrefix(module);
    return (builtins[detail] ?? []).map((label) => ({
      label,
      type: /^[A-Z]/.test(label) ? "class" : "function",
      detail,
    }));
  }
  const modules: Completion[] = [
    ...Object.keys(builtins).map((label) => ({ label, type: "namespace", detail: "Node" })),
    ...packages.map((label) => ({ label, type: "namespace", detail: "shelf" })),
  ];

  function ownFiles(): Completion[] {
    return paths()
      .filter((each) => each !== path && importable.test(each))
      .map((each) => ({
        label: relativePath(path, each),
        type: "text",
        detail: "file",
        boost: -1,
      }));
  }

  return (context: CompletionContext): CompletionResult | null => {
    const { state, pos } = context;
    const line = state.doc.lineAt(pos);
    const before = line.text.slice(0, pos - line.from);
    const after = line.text.slice(pos - line.from);
    const opened = /(?:\bfrom|\brequire\(|\bimport\(?)\s*["']([^"']*)$/.exec(before);
    if (opened !== null) {
      const [, written = ""] = opened;
      const offered = written.startsWith(".") ? ownFiles() : [...modules, ...ownFiles()];
      return result(pos - written.length, offered);
    }
    const word = wordBefore.exec(before)?.[0] ?? "";
    const from = pos - word.length;
    if (/\bimport\s[^"']*\{[^}]*$/.test(before)) {
      return result(from, exportsOf(/\bfrom\s*["']([^"']+)["']/.exec(after)?.[1]));
    }
    if (/\b(?:const|let|var)\s*\{[^}]*$/.test(before)) {
      return result(from, exportsOf(/\brequire\(\s*["']([^"']+)["']/.exec(after)?.[1]));
    }
    const owner = /([\w$]+)\.[\w$]*$/.exec(before)?.[1];
    if (owner === undefined) return null;
    return result(from, exportsOf(moduleNamed(state.doc.toString(), owner)));
  };
}
