import type { Samples } from "./sample.ts";

export const sqliteSamples: Samples = {
  module: "node:sqlite",
  as: "sqlite",
  expressions: {
    DatabaseSync: [
      '((database) => { database.exec("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2)"); return database.prepare("SELECT sum(a) AS sum FROM t").get().sum; })(new sqlite.DatabaseSync(":memory:"))',
      "new sqlite.DatabaseSync(7)",
    ],
    StatementSync: [
      '((database) => database.prepare("SELECT 1 AS one") instanceof sqlite.StatementSync)(new sqlite.DatabaseSync(":memory:"))',
      "new sqlite.StatementSync()",
    ],
    constants: ["sqlite.constants.SQLITE_CHANGESET_ABORT"],
    backup: ['await sqlite.backup(7, "/tmp/berth.db")'],
  },
};
