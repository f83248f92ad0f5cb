import type { ClaimProbe, ProbeTable } from "../probe.ts";
import { nodeStubClaims } from "./nodejs-compat-stubs.ts";

export const nodejsCompatClaims: ProbeTable<ClaimProbe> = {
  ...nodeStubClaims,
  "node-compat-v2-implied": {
    about: ["global.process", "global.Buffer"],
    node: true,
    says: [
      {
        date: "2024-09-22",
        outcome: { value: { process: "undefined", Buffer: "undefined", bareImport: "not found" } },
      },
      {
        date: "2024-09-23",
        outcome: { value: { process: "object", Buffer: "function", bareImport: "resolved" } },
      },
    ],
  },
  "node-compat-v2-opt-out": {
    about: ["global.Buffer"],
    timeline: false,
    says: [
      {
        flags: ["nodejs_compat", "no_nodejs_compat_v2"],
        outcome: { value: { imported: "6265727468", global: "undefined" } },
      },
    ],
  },
  "node-compat-not-default": {
    timeline: false,
    says: [{ flags: [], outcome: [{ throws: {} }, { refused: "node:fs" }] }],
    comment:
      "nodejs_compat is on by itself from 2026-08-04. To be without it takes no_nodejs_compat and no_nodejs_compat_v2.",
  },
  "node-process-needs-compat": {
    about: ["global.process"],
    timeline: false,
    says: [
      {
        date: "2026-08-03",
        flags: [],
        outcome: { value: { global: "undefined", module: "not found" } },
      },
      {
        flags: ["no_nodejs_compat", "no_nodejs_compat_v2"],
        outcome: { value: { global: "undefined", module: "not found" } },
      },
    ],
    comment:
      "The global is undefined, but node:process can be imported at every date, with no flag at all.",
  },
  "node-unsupported-throws-clearly": {
    about: [
      "node:child_process.spawn",
      "node:http2.createServer",
      "node:tls.createServer",
      "node:fs.watch",
      "node:dgram.createSocket",
      "node:test.test",
    ],
    says: [
      {
        outcome: {
          value: {
            spawn: "throws clearly",
            http2Server: "throws clearly",
            tlsServer: "throws clearly",
            watch: "throws clearly",
            udp: "throws clearly",
            test: "throws clearly",
          },
        },
      },
    ],
    comment:
      "Most functions that cannot work say so, but not all: a datagram is sent to nowhere in silence, and node:test has no test().",
  },
  "node-unenv-polyfill-message": {
    about: ["node:repl.start"],
    host: () => import("../hosts/node-unenv-polyfill-message.ts"),
    says: [
      {
        outcome: {
          value: { polyfilled: { message: "[unenv] repl.start is not implemented yet!" } },
        },
      },
    ],
  },
  "node-polyfills-absent-without-wrangler": {},
  "node-supported-modules-import": {
    host: () => import("../hosts/node-supported-modules-import.ts"),
    says: [{ outcome: { value: { unresolved: [], lacking: [] } } }],
    comment:
      "All of them can be imported, and lack a few exports that Node has had since 22.15 or later.",
  },
  "node-no-cost-of-flags": {
    host: () => import("../hosts/node-no-cost-of-flags.ts"),
    says: [{ outcome: { value: { withinNoise: true } } }],
    comment:
      "Measured locally, an empty Worker takes 2 to 4 milliseconds longer to load with the flag.",
  },
  "node-test-runner-missing-but-mock-present": {
    about: ["node:test.mock", "node:test.test"],
    node: true,
    difference: "node:test has mocks, but no test().",
    fix: "Run tests with Vitest or in Node itself; node:test serves for its mock functions alone.",
    says: [{ outcome: { value: { mocked: 1, test: "undefined" } } }],
  },
  "node-tracks-current-release": {
    about: [
      "node:process.versions",
      "node:util.diff",
      "node:crypto.argon2Sync",
      "node:url.URLPattern",
    ],
    node: true,
    difference: "APIs that came late to Node 22, or after it, are absent.",
    fix: "Look for such a function before you call it.",
    says: [{ outcome: { value: { absent: [] } } }],
    comment:
      "process.version is v22.19.0, a line for long-term support, and what came later is absent.",
  },
  "node-require-no-tla": {
    about: ["node:module.createRequire"],
    node: true,
    says: [
      { date: "2024-12-01", outcome: { value: { ready: "ready", late: "late" } } },
      { date: "2024-12-02", outcome: { value: { ready: "ready", late: "Error" } } },
    ],
  },
  "node-commonjs-default-export": {
    node: true,
    timeline: false,
    says: [
      { date: "2022-10-30", flags: [], outcome: { value: { required: "object" } } },
      {
        date: "2022-10-31",
        flags: [],
        outcome: { value: { imported: "function", required: "function" } },
      },
      { outcome: { value: { imported: "function", required: "function" } } },
    ],
    comment: "The date changed what require() gives; import gave module.exports before it as well.",
  },
  "node-als-only-flag": {
    about: ["node:async_hooks.AsyncLocalStorage"],
    timeline: false,
    says: [
      {
        date: "2026-08-03",
        flags: ["nodejs_als"],
        outcome: { value: { store: "request 7", fs: "not found" } },
      },
      {
        flags: ["no_nodejs_compat", "nodejs_als"],
        outcome: { value: { store: "request 7", fs: "not found" } },
      },
    ],
  },
};
