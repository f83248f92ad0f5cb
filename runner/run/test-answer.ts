import type { Program } from "../../contract/program.ts";
import { run } from "./test-run.ts";

const serve =
  "globalThis.serve = (req, res) => res.end(JSON.stringify(answer));\nrequire('http').createServer(serve).listen(1);\n";
const serveEsm =
  "\n;(await import('node:http')).createServer((req, res) => res.end(JSON.stringify(globalThis.answer))).listen(1);";

/** Runs a program whose first file is its entry, and gives what that leaves in `answer`. */
export async function answerOf(
  files: Program["files"],
): Promise<{ errors: unknown[]; answer: unknown }> {
  const [entry = ""] = Object.keys(files);
  const code = files[entry];
  if (typeof code !== "string") throw new TypeError("The entry is text.");
  const shebang = /^#!.*\n/.exec(code)?.[0] ?? "";
  const commonJs = !/^import |globalThis\.answer = (?!null)/m.test(code);
  const whole = commonJs
    ? `${shebang}var answer; ${serve}${code.slice(shebang.length)}`
    : code + serveEsm;
  const told = await run({ files: { ...files, [entry]: whole }, entry });
  return { errors: told.errors, answer: JSON.parse(told.body || "null") };
}
