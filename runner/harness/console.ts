import util from "node:util";
import { log } from "./request-log.ts";

const counts = new Map<string, number>();
const timers = new Map<string, number>();
let indent = "";

function write(level: string, args: unknown[]): void {
  const text = util.formatWithOptions({ colors: false }, ...args);
  log(level, indent === "" ? text : indent + text.replaceAll("\n", `\n${indent}`));
}

function elapsed(label: string): string {
  return `${label}: ${(performance.now() - (timers.get(label) ?? performance.now())).toFixed(3)}ms`;
}

function stackBelow(): string {
  return (new Error("trace").stack ?? "").split("\n").slice(3).join("\n");
}

/** Sends what a program writes to its console to the request it belongs to, as Node would print it. */
export function captureConsole(): void {
  Object.assign(console, {
    log: (...args: unknown[]) => write("log", args),
    info: (...args: unknown[]) => write("info", args),
    debug: (...args: unknown[]) => write("debug", args),
    warn: (...args: unknown[]) => write("warn", args),
    error: (...args: unknown[]) => write("error", args),
    trace: (...args: unknown[]) =>
      write("error", [`Trace: ${util.formatWithOptions({}, ...args)}\n${stackBelow()}`]),
    dir: (value: unknown, options?: util.InspectOptions) =>
      write("log", [util.inspect(value, options)]),
    dirxml: (...args: unknown[]) => write("log", args),
    table: (value: unknown) => write("log", [util.inspect(value, { compact: false })]),
    assert: (condition: unknown, ...args: unknown[]) => {
      if (!condition)
        write("error", args.length === 0 ? ["Assertion failed"] : ["Assertion failed:", ...args]);
    },
    count: (label = "default") => {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      write("log", [`${label}: ${counts.get(label)}`]);
    },
    countReset: (label = "default") => counts.delete(label),
    group: (...args: unknown[]) => {
      if (args.length > 0) write("log", args);
      indent += "  ";
    },
    groupCollapsed: (...args: unknown[]) => console.group(...args),
    groupEnd: () => {
      indent = indent.slice(2);
    },
    time: (label = "default") => timers.set(label, performance.now()),
    timeLog: (label = "default", ...args: unknown[]) => write("log", [elapsed(label), ...args]),
    timeEnd: (label = "default") => {
      write("log", [elapsed(label)]);
      timers.delete(label);
    },
  });
  captureStream(process.stdout, "log");
  captureStream(process.stderr, "error");
}

/** What is written to a standard stream becomes console lines; a newline at the end of a write is the line's own. */
function captureStream(stream: NodeJS.WriteStream, level: string): void {
  stream.write = (chunk: unknown, encoding?: unknown, done?: unknown): boolean => {
    const text =
      typeof chunk === "string"
        ? chunk
        : chunk instanceof Uint8Array
          ? Buffer.from(chunk).toString()
          : String(chunk);
    log(level, text.replace(/\r?\n$/, ""));
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") callback();
    return true;
  };
}
