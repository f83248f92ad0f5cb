import { createServer } from "node:http";
import moment from "moment";
createServer((req, res) => res.end(moment.utc(0).add(1, "day").format("dddd D MMMM YYYY"))).listen(
  3000,
);
