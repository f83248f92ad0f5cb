export type Json = null | boolean | number | string | JsonNumber | Json[] | { [key: string]: Json };

/** A number as it was written, where JavaScript has no number that would print so. */
export class JsonNumber {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** Numbers that may not come back as they were written: many digits, an exponent, a zero at the end. */
const unfaithful = /\d{16}|\d[eE]|\.\d*0\b|-0\b/;

function keepSource(_key: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source;
  if (typeof value !== "number" || source === undefined) return value;
  return String(value) === source ? value : new JsonNumber(source);
}

/** Parsed once: a tab that is switched to again shows what it has shown. */
let last: { text: string; parsed: { root: Json } | undefined } = { text: "", parsed: undefined };

function parse(text: string): { root: Json } | undefined {
  try {
    const reviver = unfaithful.test(text) ? keepSource : undefined;
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- what JSON.parse gives is Json by definition
    const root: Json = JSON.parse(text, reviver);
    return { root };
  } catch {
    return undefined;
  }
}

/** The value of a JSON text, its numbers as they are written; undefined where the text is not JSON. */
export function parseJson(text: string): { root: Json } | undefined {
  if (last.text !== text || last.parsed === undefined) last = { text, parsed: parse(text) };
  return last.parsed;
}
