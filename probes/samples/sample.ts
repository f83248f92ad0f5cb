/**
 * Expressions over one builtin, asked of Node and of workerd alike. What they give has to be JSON, and the
 * same each time. They are asked one after the other in one request, and may `await`.
 */
export interface Samples {
  /** `node:path` */
  module: string;
  /** The name by which expressions know the module. */
  as: string;
  /** Other modules that they use, by the names by which they know them. A date without one has no outcome. */
  beside?: Readonly<Record<string, string>>;
  /** Statements before the first of them: fixed keys, a folder of their own. */
  first?: readonly string[];
  /** Expressions by the API that they are about, as a path below the module: `join`, `Server.listen`. */
  expressions: Readonly<Record<string, readonly string[]>>;
}
