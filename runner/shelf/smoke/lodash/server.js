import { createServer } from "node:http";
import _ from "lodash";
import { flow } from "lodash/fp.js";
import merge from "lodash/merge.js";
createServer(async (req, res) => {
  res.end(
    [
      _.camelCase("foo bar"),
      JSON.stringify(merge({ a: { b: 1 } }, { a: { c: 2 } })),
      _.chunk([1, 2, 3], 2).length,
      flow([(n) => n + 1, String])(1),
      _.template("hi <%= name %>")({ name: "Ada" }),
    ].join(" "),
  );
}).listen(3000);
