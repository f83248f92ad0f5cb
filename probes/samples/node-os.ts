import type { Samples } from "./sample.ts";

export const osSamples: Samples = {
  module: "node:os",
  as: "os",
  expressions: {
    EOL: ["os.EOL"],
    arch: ['["x64", "arm64"].includes(os.arch())'],
    availableParallelism: ["os.availableParallelism() > 0"],
    constants: [
      "[os.constants.signals.SIGTERM, os.constants.errno.ENOENT, os.constants.priority.PRIORITY_LOW]",
      "Object.keys(os.constants).sort()",
    ],
    cpus: ["os.cpus().length > 0"],
    devNull: ["os.devNull"],
    endianness: ["os.endianness()"],
    freemem: ["os.freemem() > 0"],
    getPriority: ["typeof os.getPriority()", 'os.getPriority("a")'],
    homedir: ['os.homedir().startsWith("/")'],
    hostname: ["os.hostname().length > 0"],
    loadavg: ["os.loadavg().length"],
    machine: ["os.machine().length > 0"],
    networkInterfaces: ["Object.keys(os.networkInterfaces()).length > 0"],
    platform: ["os.platform()"],
    release: ["os.release().length > 0"],
    setPriority: ['os.setPriority("a", 1)', "os.setPriority(0, 100)"],
    tmpdir: ['os.tmpdir().startsWith("/")'],
    totalmem: ["os.totalmem() > 0"],
    type: ["os.type()"],
    uptime: ["os.uptime() > 0"],
    userInfo: ["Object.keys(os.userInfo()).sort()", "typeof os.userInfo().username"],
    version: ["os.version().length > 0"],
  },
};
