/**
 * Expressions over one builtin, asked of Node and of workerd alike. What they give has to be JSON, and the
 * same each time.
 */
export interface Samples {
  /** `node:path` */
  module: string;
  /** The name by which expressions know the module. */
  as: string;
  /** Expressions by the API that they are about, as a path below the module: `join`, `Server.listen`. */
  expressions: Readonly<Record<string, readonly string[]>>;
}
