/** One line of packages.ts, plugins.ts, databases.ts or templates.ts: what is built of a package, and what is said of it. */
export interface ShelfPackage {
  name: string;
  /** Subpaths not to build, as in `exports` without the leading "./"; a trailing "/" means the whole folder. */
  leaveOut?: readonly string[];
  /** Files that are subpaths too, as globs: of a package that has no `exports`, any file can be imported. */
  files?: readonly string[];
  /**
   * Subpaths ("" is the package itself) of which those below are parts: `date-fns/add` is the `add` of
   * `date-fns`. They are not built anew.
   */
  partsOf?: readonly string[];
  /** The name it is installed by, where that is another: an older version beside the newest. */
  installed?: string;
  /** Of such an older version; a program gets it when its package.json asks for it. */
  major?: number;
  /** What of it differs on Workers, or here, though it works. */
  finding?: string;
  /** Why it cannot work on Workers: its smoke program must end so. */
  failure?: string;
}
