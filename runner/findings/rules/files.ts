import type { Rule } from "./rule.ts";

/** The file system. */
export const fileRules = {
  "tmp-is-per-request": {
    severity: "warning",
    message: "What is written below /tmp is gone after the request that wrote it.",
    fix: "Keep it in memory for a cache, or in a store (R2, KV, D1) for good.",
    probe: "fs-tmp-per-request",
  },
  "read-only-files": {
    severity: "error",
    message: "{api} fails with EPERM here: only /tmp can be written, for one request.",
    fix: "Write to a store (R2, KV, D1), or below os.tmpdir() for the request alone.",
    probe: "files-read-only",
  },
  "file-dates": {
    severity: "info",
    message: "{api} is the first of 1970 for every file of the program.",
    fix: "Tell versions of a file apart by a hash of its content.",
    probe: "bundle-file-dates-zero",
  },
  "recursive-readdir": {
    severity: "warning",
    message:
      "With {api}, names begin at the root of all files instead of the folder that is listed.",
    fix: "List one folder at a time.",
    probe: "readdir-recursive-from-root",
  },
  "fs-watch": {
    severity: "error",
    message: "{api} throws: files never change on Workers.",
    fix: "Leave it out; a new version is a new deployment.",
    probe: "fs-watch-throws",
  },
} as const satisfies Record<string, Rule>;
