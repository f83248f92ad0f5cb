import console from "node:console";
import { PassThrough } from "node:stream";

const calls = {
  count: () => console.count("visits"),
  table: () => console.table([{ port: 80 }]),
  timeEnd: () => (console.time("all"), console.timeEnd("all")),
  Console: () => new console.Console(new PassThrough()).log("ready"),
  context: () => console.context("server"),
  createTask: () => console.createTask("job").run(() => {}),
};

function throws(call) {
  try {
    call();
    return false;
  } catch {
    return true;
  }
}

/** Calls functions of the module, and lists the ones that throw. */
export default () => {
  const throwing = Object.keys(calls).filter((name) => throws(calls[name]));
  return { complete: throwing.length === 0, throwing };
};
