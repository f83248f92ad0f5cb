import type { ClaimProbe, ProbeTable } from "../probe.ts";
import { processEnvClaims } from "./node-process-env.ts";

export const nodeProcessClaims: ProbeTable<ClaimProbe> = {
  ...processEnvClaims,
  "process-v2-date": {
    about: ["node:process.cwd", "node:process.hrtime"],
    node: true,
    says: [
      {
        date: "2025-09-14",
        outcome: { value: { many: false, cwd: "undefined", hrtime: "undefined" } },
      },
      {
        date: "2025-09-15",
        outcome: { value: { many: true, cwd: "function", hrtime: "function" } },
      },
    ],
  },
  "process-v2-undefined-exports": {
    says: [{ outcome: { value: { some: true } } }],
  },
  "process-nexttick-microtask": {
    about: ["node:process.nextTick"],
    node: true,
    difference: "nextTick() is a microtask, and does not come before promises.",
    fix: "Do not count on the order of the two; await what has to come first.",
    says: [{ outcome: { value: ["promise", "tick"] } }],
  },
  "process-stdout-logs": {
    about: ["node:process.stdout", "node:process.stderr"],
    host: () => import("../hosts/process-stdout-logs.ts"),
    says: [
      {
        outcome: {
          value: {
            lines: [
              ["log", "stdout: brewing"],
              ["log", "stderr: out of tea"],
            ],
          },
        },
      },
    ],
  },
  "process-stdout-line-buffer": {
    about: ["node:process.stdout"],
    host: () => import("../hosts/process-stdout-line-buffer.ts"),
    says: [
      {
        outcome: {
          value: {
            lines: [
              ["log", "stdout: brewing green tea"],
              ["log", "stdout: waiting"],
              ["log", "after a wait"],
            ],
          },
        },
      },
    ],
  },
  "process-stdio-not-tty": {
    about: ["node:process.stdin", "node:process.stdout", "node:process.stderr"],
    node: true,
    says: [
      {
        outcome: {
          value: {
            writable: [true, true],
            readable: true,
            terminals: [false, false, false],
            descriptors: [0, 1, 2],
            ended: true,
            read: 0,
          },
        },
      },
    ],
  },
  "process-cwd-bundle": {
    about: ["node:process.cwd"],
    difference: "A program works in /bundle, where its own files are and nothing can be written.",
    fix: "Write below /tmp.",
    says: [{ outcome: { value: "/bundle" } }],
  },
  "process-chdir-per-request": {
    about: ["node:process.chdir", "node:process.cwd"],
    turns: 2,
    difference: "A change of directory lasts for one request.",
    fix: "Use whole paths.",
    says: [{ outcome: { value: [{ value: "/tmp" }, { value: "/bundle" }] } }],
  },
  "process-exit-ends-request": {
    about: ["node:process.exit"],
    difference: "exit() ends the request with an error; the program goes on with the next.",
    fix: "Send the response instead; nothing needs to be ended.",
    host: () => import("../hosts/process-exit-ends-request.ts"),
    says: [{ outcome: { value: { failed: true, next: "still here" } } }],
  },
  "process-hrtime-inaccurate": {
    about: ["node:process.hrtime"],
    node: true,
    says: [{ outcome: { value: { tuple: ["number", "number"] } } }],
  },
  "process-no-ids": {
    about: ["node:process.pid", "node:process.ppid", "node:process.getuid"],
    difference: "The ids are the same in every isolate, and say nothing.",
    fix: "Make an id by crypto.randomUUID().",
    says: [{ outcome: { value: { real: false } } }],
  },
  "process-platform": {
    about: ["node:process.platform", "node:process.features"],
    says: [
      {
        flags: ["nodejs_compat", "disable_nodejs_process_v2"],
        outcome: { value: { platform: "linux", features: "object" } },
      },
    ],
  },
  "process-getbuiltinmodule": {
    about: ["node:process.getBuiltinModule"],
    node: true,
    says: [{ outcome: { value: { same: true } } }],
  },
};
