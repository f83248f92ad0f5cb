import type { Samples } from "./sample.ts";

export const childProcessSamples: Samples = {
  module: "node:child_process",
  as: "processes",
  expressions: {
    exec: [
      'await new Promise((resolve, reject) => processes.exec("echo hi", (error, stdout) => (error ? reject(error) : resolve(stdout))))',
    ],
    execSync: ['processes.execSync("echo hi").toString()'],
    execFileSync: ['processes.execFileSync("echo", ["hi"]).toString()'],
    spawnSync: ['processes.spawnSync("echo", ["hi"]).status'],
    spawn: ['await new Promise((resolve) => processes.spawn("true").on("exit", resolve))'],
    execFile: ["processes.execFile(7)"],
    fork: ["processes.fork(7)"],
    ChildProcess: ["typeof new processes.ChildProcess().kill"],
  },
};
