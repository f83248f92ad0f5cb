import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const consoleClaims: ProbeTable<ClaimProbe> = {
  "console-supported-methods": {
    about: [
      "global.console.debug",
      "global.console.error",
      "global.console.info",
      "global.console.log",
      "global.console.warn",
    ],
    host: () => import("../hosts/console-supported-methods.ts"),
    says: [
      {
        outcome: {
          value: [
            { level: "debug", message: ["by debug"] },
            { level: "error", message: ["by error"] },
            { level: "info", message: ["by info"] },
            { level: "log", message: ["by log"] },
            { level: "warn", message: ["by warn"] },
          ],
        },
      },
    ],
  },
  "console-clear-partial": {
    about: ["global.console.clear"],
    host: () => import("../hosts/console-clear-partial.ts"),
    difference: "console.clear is taken, and prints nothing.",
    fix: "Use console.log.",
    says: [{ outcome: { value: [] } }],
  },
  "console-count-partial": {
    about: ["global.console.count"],
    host: () => import("../hosts/console-count-partial.ts"),
    difference: "console.count is taken, and prints nothing.",
    fix: "Use console.log.",
    says: [{ outcome: { value: [] } }],
  },
  "console-group-partial": {
    about: ["global.console.group"],
    host: () => import("../hosts/console-group-partial.ts"),
    difference: "console.group is taken, and prints nothing.",
    fix: "Use console.log.",
    says: [{ outcome: { value: [{ level: "log", message: ["within"] }] } }],
  },
  "console-table-partial": {
    about: ["global.console.table"],
    host: () => import("../hosts/console-table-partial.ts"),
    difference: "console.table is taken, and prints nothing.",
    fix: "Use console.log.",
    says: [{ outcome: { value: [] } }],
  },
  "console-trace-partial": {
    about: ["global.console.trace"],
    host: () => import("../hosts/console-trace-partial.ts"),
    difference: "console.trace is taken, and prints nothing.",
    fix: "Use console.log.",
    says: [{ outcome: { value: [] } }],
  },
  "console-noop-methods": {
    about: [
      "global.console.assert",
      "global.console.countReset",
      "global.console.dir",
      "global.console.dirxml",
      "global.console.groupCollapsed",
      "global.console.groupEnd",
      "global.console.time",
      "global.console.timeEnd",
      "global.console.timeLog",
    ],
    host: () => import("../hosts/console-noop-methods.ts"),
    difference: "console.dir, assert and time are taken, and print nothing.",
    fix: "Use console.log, or console.error for what went wrong.",
    says: [{ outcome: { value: { threw: [], logs: [] } } }],
  },
  "console-createtask-throws": {
    about: ["global.console.createTask"],
    node: true,
    difference: "console.createTask is not there, so that calling it throws; Node has it.",
    fix: "Leave it out: it only serves a debugger.",
    says: [{ flags: [], outcome: { throws: {} } }],
  },
  "console-log-class-instances": {
    about: ["global.console.log"],
    host: () => import("../hosts/console-log-class-instances.ts"),
    comment:
      "A tail Worker is told '[object Headers]' and the like of an instance; a URL and an error it is told as text.",
  },
  "console-headers-print-empty": {
    about: ["global.Headers"],
    node: true,
    says: [
      {
        flags: [],
        outcome: {
          value: {
            stringify: "{}",
            map: [
              ["accept", "text/plain"],
              ["x-order", "7"],
            ],
            spread: [
              ["accept", "text/plain"],
              ["x-order", "7"],
            ],
            fromEntries: { accept: "text/plain", "x-order": "7" },
          },
        },
      },
    ],
  },
  "console-node-module-wrapper": {
    about: ["node:console.log", "node:console.Console"],
    host: () => import("../hosts/console-node-module-wrapper.ts"),
    difference: "Making a Console of node:console throws 'not implemented'.",
    fix: "Write to process.stdout, or use the global console.",
    says: [{ outcome: { value: { logs: [{ level: "log", message: ["by the module"] }] } } }],
    comment: "It is the global console itself; only its class Console is not implemented.",
  },
};
