import type { Probe, ProbeTable } from "../probe.ts";

/** Of the file system, and of bytes. */
export const fileBehaviours: ProbeTable<Probe> = {
  "files-read-only": {
    about: [
      ...["appendFile", "createWriteStream", "mkdir", "writeFile"].map((name) => `node:fs.${name}`),
      ...["appendFile", "copyFile", "mkdir", "writeFile"].map((name) => `node:fs/promises.${name}`),
      "node:fs.appendFileSync",
      "node:fs.copyFileSync",
      "node:fs.mkdirSync",
      "node:fs.renameSync",
      "node:fs.rmSync",
      "node:fs.truncateSync",
      "node:fs.unlinkSync",
      "node:fs.writeFileSync",
    ],
    difference: "Only /tmp can be written: everywhere else each call fails with EPERM.",
    fix: "Write to a store (R2, KV, D1), or below os.tmpdir() for the request alone.",
  },
  "bundle-file-dates-zero": {
    about: ["node:fs.statSync", "node:fs.lstatSync", "node:fs.Stats"],
    difference: "Every date of a file of the program is the first of 1970.",
    fix: "Tell versions of a file apart by a hash of its content.",
  },
  "readdir-recursive-from-root": {
    about: ["node:fs.readdirSync", "node:fs.readdir", "node:fs/promises.readdir"],
    node: true,
    difference:
      "With recursive, names begin at the root of all files instead of the folder that is listed.",
    fix: "List one folder at a time.",
  },
  "buffer-alloc-encoding": {
    about: ["node:buffer.Buffer.alloc"],
    node: true,
    difference: "Buffer.alloc() throws for an encoding beside a number to fill with.",
    fix: "Leave the encoding out; it belongs to a text.",
  },
  "fs-watch-throws": {
    about: ["node:fs.watch", "node:fs.watchFile", "node:fs/promises.watch"],
    node: true,
    difference: "Every way to watch files throws.",
    fix: "Leave it out; a new version is a new deployment.",
  },
};
