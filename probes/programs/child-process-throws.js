import childProcess from "node:child_process";

const calls = {
  exec: () => childProcess.exec("true"),
  execFile: () => childProcess.execFile("true"),
  execFileSync: () => childProcess.execFileSync("true"),
  execSync: () => childProcess.execSync("true"),
  fork: () => childProcess.fork("/dev/null"),
  spawn: () => childProcess.spawn("true"),
  spawnSync: () => childProcess.spawnSync("true"),
};

function failure(call) {
  try {
    call();
    return "none";
  } catch ({ code, name }) {
    return code ?? name;
  }
}

/** Starts a process in every way that there is. */
export default () =>
  Object.fromEntries(Object.keys(calls).map((name) => [name, failure(calls[name])]));
