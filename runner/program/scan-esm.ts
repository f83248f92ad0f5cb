import { parse } from "es-module-lexer/js";

/** One specifier of a file: where its text (without quotes) stands, and what it says. */
export interface Specifier {
  start: number;
  end: number;
  /** Where the whole statement or expression begins. */
  importStart: number;
  text: string;
  /** `import("…")` rather than a statement. */
  dynamic: boolean;
  /** Where `with { … }` of a statement ends, when there is one: it begins behind the closing quote. */
  attributesEnd?: number;
}

export interface EsmScan {
  specifiers: Specifier[];
  /** Where each `import()` with a computed specifier begins. */
  computed: number[];
  /** Where `import.meta` stands. */
  metas: { start: number; end: number }[];
  /** Whether the text has import or export statements or import.meta, so that it can be no CommonJS. */
  isModule: boolean;
}

/** The imports of a file; undefined when it does not lex (the runtime will say where and why). */
export function scanEsm(code: string): EsmScan | undefined {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(code);
  } catch {
    return undefined;
  }
  const [imports, , , isModule] = parsed;
  const specifiers: Specifier[] = [];
  const metas: EsmScan["metas"] = [];
  const computed: number[] = [];
  for (const found of imports) {
    const { start, end } = found;
    if (found.type === "import-meta") {
      metas.push({ start, end });
      continue;
    }
    const { specifier: text, importStart } = found;
    if (found.type !== "dynamic") {
      const attributes = found.attributesStart < 0 ? {} : { attributesEnd: found.importEnd };
      specifiers.push({
        start,
        end,
        importStart,
        text: found.specifier,
        dynamic: false,
        ...attributes,
      });
    } else if (text === undefined || found.glob) {
      computed.push(importStart);
    } else {
      // The range of a dynamic import's argument includes the quotes.
      specifiers.push({ start: start + 1, end: end - 1, importStart, text, dynamic: true });
    }
  }
  return { specifiers, computed, metas, isModule };
}
