import type { Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";

/** What must come back: `…` stands for any text, a header `!name` for one that is not there. */
export interface Expected {
  status: number;
  outcome: string;
  headers: [string, string][];
  body: string;
}

export interface CorpusProgram {
  title: string;
  program: Program;
  exchanges: { request: ProgramRequest; expected: Expected }[];
}

function headersOf(lines: string[]): [string, string][] {
  return lines.map((line) => {
    const colon = line.indexOf(":");
    return colon === -1 ? [line, ""] : [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
}

/** Header lines, an empty line, a body. */
function message(text: string): { headers: [string, string][]; body: string } {
  const [head = "", ...rest] = text.split(/^$\n?/m);
  return { headers: headersOf(head.split("\n").filter(Boolean)), body: rest.join("\n").trimEnd() };
}

/** Two words and what follows their line. */
function startLine(text: string): [string, string, string] {
  const [, first = "", second = "", rest = ""] = /^(\S+) ?(\S*)\n?([^]*)$/.exec(text) ?? [];
  return [first, second, rest];
}

const multipart = /^content-type: multipart\//m;

function exchange(text: string): CorpusProgram["exchanges"][number] {
  const [asked = "", answered = ""] = text.split(/^<<< /m);
  const [method, path, sent] = startLine(asked);
  const [status, outcome, got] = startLine(answered);
  const { headers, body: lines } = message(sent);
  // Parsers of forms take no other ends of lines.
  const body = multipart.test(sent) ? lines.replaceAll("\n", "\r\n") : lines;
  return {
    request: { method, path, headers, ...(body === "" ? {} : { body }) },
    expected: { status: Number(status), outcome: outcome === "" ? "ok" : outcome, ...message(got) },
  };
}

function file(text: string): [string, Program["files"][string]] {
  const end = text.indexOf("\n");
  const name = text.slice(0, end);
  const content = text.slice(end + 1);
  const path = name.replace(/ base64$/, "");
  return [path, path === name ? content : { base64: content.trim() }];
}

/**
 * Reads one text of the corpus: a title, files behind `--- path` (or `--- path base64`), the first being the
 * entry, then requests behind `>>> METHOD /path`, each with its answer behind `<<< status`.
 */
export function readProgram(text: string): CorpusProgram {
  const [sources = "", ...asked] = text.split(/^>>> /m);
  const [title = "", ...parts] = sources.split(/^--- /m);
  const files = parts.map(file);
  return {
    title: title.trim(),
    program: { files: Object.fromEntries(files), entry: files[0]?.[0] ?? "" },
    exchanges: asked.map(exchange),
  };
}
