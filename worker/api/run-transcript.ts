import type { ProgramRequest } from "../../contract/request.ts";
import type { RunError } from "../../contract/run-events.ts";
import type { CollectedRun } from "./collect-run.ts";

/** A body as text, or the sentence that says why it is none. */
export function bodyText({ body, response }: CollectedRun): string {
  const headers = new Headers(response?.headers);
  const encoding = headers.get("content-encoding") ?? "identity";
  if (encoding !== "identity") return `(${body.byteLength} bytes, ${encoding})`;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(body);
    if (!text.includes("\0")) return text;
  } catch {
    // Bytes that are not UTF-8 are told as bytes.
  }
  return `(${body.byteLength} bytes, ${headers.get("content-type") ?? "of no type"})`;
}

function errorLines({ kind, message, hint, file, line, column, frame }: RunError): string[] {
  return [
    `# ${kind}: ${message}`,
    ...(file === undefined ? [] : [`at ${file}:${line ?? 1}:${column ?? 1}`]),
    ...(frame === undefined ? [] : [frame]),
    hint,
    "",
  ];
}

function ending({ end }: CollectedRun): string {
  if (end === undefined) return "# the run broke off";
  const temperature = end.coldStart ? "cold start" : "warm";
  return `# ${end.outcome}, ${Math.round(end.durations.total)} ms, ${temperature}`;
}

/** A run in the words of a terminal: what was asked, the answer, the console, the errors. */
export function runTranscript(
  entry: string,
  { method, path }: Pick<ProgramRequest, "method" | "path">,
  run: CollectedRun,
): string {
  const { response, logs, errors } = run;
  const answer = bodyText(run);
  const head =
    response === undefined
      ? []
      : [
          `< ${response.status}`,
          ...response.headers.map(([name, value]) => `< ${name}: ${value}`),
          "",
          ...(answer === "" ? [] : [answer.replace(/\n$/, ""), ""]),
        ];
  const printed =
    logs.length === 0
      ? []
      : ["# console", ...logs.map(({ level, text }) => `${level}: ${text}`), ""];
  return [
    `> ${method} ${path} (${entry})`,
    ...head,
    ...printed,
    ...errors.flatMap(errorLines),
    ending(run),
  ].join("\n");
}
