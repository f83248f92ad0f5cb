import path from "node:path";
import process from "node:process";

/** Joins and normalises paths, and resolves one that starts at no root. */
export default () => ({
  join: path.join("/foo", "bar", "baz/asdf", "quux", ".."),
  sep: path.sep,
  isPosix: path.posix === path,
  resolvesFromCwd: path.resolve("views") === path.join(process.cwd?.() ?? "/", "views"),
});
