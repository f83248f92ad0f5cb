import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** What the file system cannot do, or only so far. */
export const nodeFsLimitClaims: ProbeTable<ClaimProbe> = {
  "fs-all-sync": {
    about: ["node:fs.writeFile", "node:fs/promises.writeFile"],
    says: [
      {
        outcome: {
          value: {
            afterCallback: { exists: true, calledBack: false },
            afterPromise: { exists: true },
          },
        },
      },
    ],
  },
  "fs-epoch-timestamps": {
    about: ["node:fs.statSync", "node:fs.utimesSync"],
    node: true,
    difference: "A new file is from 1970, and utimesSync() takes a number for milliseconds.",
    fix: "Give utimesSync() a Date; keep the time of a change yourself.",
    says: [{ outcome: { value: { newAtEpoch: true, setByDate: 0, setBySeconds: 0 } } }],
    comment:
      "Files are made with the epoch and keep it when they are written, but utimesSync() does set another time.",
  },
  "fs-memory-limit": {
    notCheckable:
      "Local workerd has no limit of memory, so that a program which fills /tmp takes down the whole process.",
  },
  "fs-path-max-4096": {
    about: ["node:fs.writeFileSync"],
    says: [{ outcome: { value: { at4096: "written", at4097: "File path is too long" } } }],
  },
  "fs-path-percent-decoding-length": {
    about: ["node:fs.writeFileSync", "node:fs.readdirSync"],
    node: true,
    difference:
      "Paths are read as those of a URL: %66 becomes f, and a listing shows a space as %20.",
    fix: "Name files in /tmp by letters, digits and dashes alone.",
    says: [{ outcome: { value: { needless: "written", invalid: "refused" } } }],
  },
  "fs-path-max-48-segments": {
    about: ["node:fs.mkdirSync"],
    says: [{ outcome: { value: { of48: "made", of49: "File path has too many segments" } } }],
  },
  "fs-file-max-128mb": {
    about: ["node:fs.truncateSync"],
    node: true,
    timeline: false,
    difference: "A file larger than 128 MiB is refused with EPERM.",
    fix: "Stream what is large to R2.",
    says: [
      { outcome: { value: { at128MiB: "done", oneMore: "EPERM: File size limit exceeded" } } },
    ],
  },
  "fs-no-watch": {
    about: ["node:fs.watch", "node:fs.watchFile"],
    node: true,
    difference: "Files cannot be watched: watch() and watchFile() throw.",
    fix: "Leave watching out; a deployed program's files never change.",
    says: [
      {
        outcome: {
          value: { watch: "ERR_UNSUPPORTED_OPERATION", watchFile: "ERR_UNSUPPORTED_OPERATION" },
        },
      },
    ],
  },
  "fs-no-glob": {
    about: ["node:fs.globSync", "node:fs.glob", "node:fs/promises.glob"],
    node: true,
    difference: "A pattern finds nothing when it is a whole path.",
    fix: "Give the directory as cwd, and a pattern relative to it.",
    says: [
      { outcome: [{ throws: {} }, { value: { types: ["undefined", "undefined", "undefined"] } }] },
    ],
    comment: "All three are there, and find files by a pattern that is relative to a directory.",
  },
  "fs-rm-force-missing": {
    about: ["node:fs.rmSync"],
    node: true,
    difference:
      "The force option makes no difference: a missing file is no error without it, and a missing directory is one with it.",
    fix: "Ask existsSync() first.",
    says: [{ outcome: { value: { matters: false } } }],
  },
  "fs-no-permissions": {
    about: ["node:fs.chmodSync", "node:fs.chownSync"],
    node: true,
    difference: "chmod and chown return, and change nothing.",
    fix: "Guard access in the program.",
    says: [{ outcome: [{ throws: {} }, { value: { effect: false, owned: false } }] }],
  },
  "fs-streams-and-fds": {
    about: ["node:fs.openSync", "node:fs.createReadStream", "node:fs.createWriteStream"],
    node: true,
    says: [{ outcome: { value: ["by descriptor", "by stream"] } }],
  },
};
