import http from "node:http";
import inspector from "node:inspector";
import inspectorPromises from "node:inspector/promises";
import process from "node:process";
import repl from "node:repl";
import v8 from "node:v8";

const calls = {
  "inspector.Session": () => new inspector.Session(),
  "inspector/promises.Session": () => new inspectorPromises.Session(),
  "repl.start": () => repl.start({ input: undefined }),
  "v8.serialize": () => v8.serialize({ price: 3 }),
  "v8.writeHeapSnapshot": () => v8.writeHeapSnapshot("/tmp/heap"),
  "process.binding": () => process.binding("fs"),
  "process.cpuUsage": () => process.cpuUsage(),
  "process.kill": () => process.kill(process.pid, 0),
  "http.setMaxIdleHTTPParsers": () => http.setMaxIdleHTTPParsers(10),
};

function failure(call) {
  try {
    call();
    return "none";
  } catch ({ code, message }) {
    return code ?? message;
  }
}

/** Calls functions that are there and have nothing behind them. */
export default async () => {
  const { DatabaseSync } = await import("node:sqlite");
  const all = { ...calls, "sqlite.DatabaseSync": () => new DatabaseSync(":memory:") };
  return Object.fromEntries(Object.keys(all).map((name) => [name, failure(all[name])]));
};
