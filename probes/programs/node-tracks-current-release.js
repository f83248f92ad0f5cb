import * as buffer from "node:buffer";
import * as crypto from "node:crypto";
import * as fs from "node:fs";
import * as url from "node:url";
import * as util from "node:util";

const newer = {
  "util.parseArgs": util.parseArgs,
  "buffer.isAscii": buffer.isAscii,
  "util.diff": util.diff,
  "crypto.argon2Sync": crypto.argon2Sync,
  "crypto.encapsulate": crypto.encapsulate,
  "fs.mkdtempDisposableSync": fs.mkdtempDisposableSync,
  "url.URLPattern": url.URLPattern,
};

/** Reads the version, and looks for what Node has had for long, and for what came lately. */
export default () => ({
  major: Number.parseInt(process.versions.node, 10),
  absent: Object.keys(newer).filter((name) => newer[name] === undefined),
});
