import type { ClaimProbe, ProbeTable } from "../probe.ts";
import { nodeFsLimitClaims } from "./node-fs-limits.ts";

/** The tree, its devices, and how long files live. */
export const nodeFsClaims: ProbeTable<ClaimProbe> = {
  ...nodeFsLimitClaims,
  "fs-default-date": {
    about: ["node:fs.writeFileSync"],
    says: [
      { date: "2025-08-31", outcome: [{ throws: {} }, { refused: "node:fs" }] },
      { date: "2025-09-01", outcome: { value: "remember" } },
    ],
    comment: "It is on by itself from 2025-09-15.",
  },
  "fs-tree-initial": {
    about: ["node:fs.readdirSync"],
    says: [{ outcome: { value: { root: ["bundle", "dev", "tmp"], tmp: [] } } }],
  },
  "fs-dev-contents": {
    about: ["node:fs.readdirSync"],
    says: [{ outcome: { value: ["full", "null", "random", "zero"] } }],
  },
  "fs-bundle-one-file-per-module": {
    about: ["node:fs.readFileSync", "node:fs.readdirSync"],
    difference:
      "A recursive listing gives paths from the root of the tree, not from the directory that is listed.",
    says: [{ outcome: { value: { text: "tea 3\n" } } }],
  },
  "fs-bundle-read-only": {
    about: ["node:fs.writeFileSync", "node:fs.unlinkSync", "node:fs.mkdirSync"],
    difference: "The program's own files cannot be changed: writing below /bundle throws EPERM.",
    fix: "Write to /tmp.",
    says: [
      { outcome: { value: { write: "EPERM", remove: "EPERM", make: "EPERM", untouched: true } } },
    ],
  },
  "fs-bundle-dynamic-worker-modules": { about: ["node:fs.readFileSync"] },
  "fs-tmp-writable": {
    about: ["node:fs.mkdirSync", "node:fs.symlinkSync", "node:fs.readlinkSync"],
    node: true,
    says: [{ outcome: { value: { read: "remember", leads: true } } }],
  },
  "fs-tmp-per-request": {
    about: ["node:fs.writeFileSync"],
    turns: 2,
    difference: "A file in /tmp is gone in the next request.",
    fix: "Keep what must last in a store (R2, KV, D1), or in memory where losing it does no harm.",
    says: [{ outcome: { value: [{ value: "written" }, { value: "gone" }] } }],
  },
  "fs-tmp-shared-in-durable-object": {
    about: ["node:fs.writeFileSync"],
    host: () => import("../hosts/fs-tmp-shared-in-durable-object.ts"),
    says: [{ outcome: { value: { same: true, other: false } } }],
  },
  "fs-tmp-top-level": {
    about: ["node:fs.writeFileSync"],
    turns: 2,
    difference:
      "A file that is written while the program starts is there until it has started, and no longer.",
    fix: "Write it in the request that reads it, or keep it in a variable.",
  },
  "fs-dev-null": {
    about: ["node:fs.readFileSync", "node:fs.writeFileSync"],
    node: true,
    says: [{ outcome: { value: { length: 0 } } }],
  },
  "fs-dev-zero": {
    about: ["node:fs.readSync"],
    node: true,
    says: [{ outcome: { value: { length: 1024, allZero: true } } }],
  },
  "fs-dev-random": {
    about: ["node:fs.readSync"],
    phase: "both",
    node: true,
    says: [
      { outcome: { value: { lengths: [32, 32], different: true } } },
      { phase: "startup", outcome: [{ throws: {} }, { value: { lengths: [0, 0] } }] },
    ],
    comment: "At start-up reading it gives no byte, and throws nothing.",
  },
  "fs-dev-full": {
    about: ["node:fs.readSync", "node:fs.writeSync"],
    node: true,
    difference: "Writing to /dev/full throws EPERM, where Node on Linux throws ENOSPC.",
    says: [{ outcome: { value: { read: 0, written: { bytes: 5 } } } }],
    comment: "Reading by descriptor gives zero bytes without end, and every write throws EPERM.",
  },
  "fs-stdio-fds": {
    about: ["node:fs.writeSync", "node:fs.readSync"],
    host: () => import("../hosts/fs-stdio-fds.ts"),
    says: [
      {
        outcome: {
          value: {
            answer: { read: 0 },
            lines: [
              ["log", "stdout: to the output"],
              ["log", "stderr: to the errors"],
            ],
          },
        },
      },
    ],
  },
  "fs-cwd-relative-paths": {
    about: ["node:fs.writeFileSync", "node:process.chdir"],
    node: true,
    says: [{ outcome: { value: { written: true } } }],
  },
  "web-file-system-flag": {
    about: ["global.navigator"],
    host: () => import("../hosts/web-file-system-flag.ts"),
    says: [{ outcome: { value: { names: ["bundle", "dev", "tmp"], read: "remember" } } }],
    comment: "The flag is experimental: only a runtime that is started for experiments takes it.",
  },
};
