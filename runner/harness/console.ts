import util from "node:util";
import { tableText } from "./console-table.ts";
import { printedStack } from "./printed-stack.ts";
import { isFull, log, writeText } from "./request-log.ts";

const counts = new Map<string, number>();
const timers = new Map<string, number>();
let indent = "";

/** As in Node: deeper groups are indented no further. */
const indentMost = 1000;

function write(level: string, args: unknown[]): void {
  if (isFull()) return;
  const text = printedStack(util.formatWithOptions({ colors: false }, ...args));
  log(level, indent === "" ? text : indent + text.replaceAll("\n", `\n${indent}`));
}

function elapsed(label: string, began: number): string {
  const ms = performance.now() - began;
  return ms >= 1000 ? `${label}: ${(ms / 1000).toFixed(3)}s` : `${label}: ${ms.toFixed(3)}ms`;
}

function stackBelow(): string {
  return (new Error("trace").stack ?? "").split("\n").slice(3).join("\n");
}

function openGroup(...args: unknown[]): void {
  if (args.length > 0) write("log", args);
  if (indent.length < indentMost) indent += "  ";
}

function logTime(label: string, args: unknown[]): void {
  const began = timers.get(label);
  if (began === undefined) write("error", [`Warning: No such label '${label}' for console.time()`]);
  else write("log", [elapsed(label, began), ...args]);
}

function logFailed(args: unknown[]): void {
  const [first, ...rest] = args;
  if (typeof first === "string") write("warn", [`Assertion failed: ${first}`, ...rest]);
  else write("warn", ["Assertion failed", ...args]);
}

const methods = {
  log: (...args: unknown[]) => write("log", args),
  info: (...args: unknown[]) => write("info", args),
  debug: (...args: unknown[]) => write("debug", args),
  warn: (...args: unknown[]) => write("warn", args),
  error: (...args: unknown[]) => write("error", args),
  trace: (...args: unknown[]) => {
    const said = args.length === 0 ? "Trace" : `Trace: ${util.format(...args)}`;
    write("error", ["%s", `${said}\n${stackBelow()}`]);
  },
  dir: (value: unknown, options?: util.InspectOptions) =>
    write("log", ["%s", util.inspect(value, { customInspect: false, ...options })]),
  dirxml: (...args: unknown[]) => write("log", args),
  table: (data: unknown, only?: readonly string[]) => {
    if (isFull()) return;
    const text = tableText(data, only);
    write("log", text === undefined ? [data] : ["%s", text]);
  },
  assert: (condition: unknown, ...args: unknown[]) => {
    if (!condition) logFailed(args);
  },
  count: (label = "default") => {
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    write("log", ["%s", `${label}: ${count}`]);
  },
  countReset: (label = "default") => {
    counts.delete(label);
  },
  group: openGroup,
  groupCollapsed: openGroup,
  groupEnd: () => {
    indent = indent.slice(2);
  },
  time: (label = "default") => {
    timers.set(label, performance.now());
  },
  timeLog: (label = "default", ...args: unknown[]) => logTime(label, args),
  timeEnd: (label = "default") => {
    logTime(label, []);
    timers.delete(label);
  },
};

/** Sends what a program writes to its console to the request it belongs to, as Node would print it. */
export function captureConsole(): void {
  Object.assign(console, methods);
  captureStream(process.stdout, "log");
  captureStream(process.stderr, "error");
}

/** Turns what is written to a standard stream into console lines; early compatibility dates have no streams. */
function captureStream(stream: NodeJS.WriteStream | undefined, level: string): void {
  if (stream === undefined) return;
  stream.write = (chunk: unknown, encoding?: unknown, done?: unknown): boolean => {
    writeText(level, chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : String(chunk));
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") callback();
    return true;
  };
}
