import { readdirSync, readFileSync } from "node:fs";
import "./lib/price.js";

/** Lists the files of the bundle, and reads one that is text and one that is code. */
export default () => ({
  files: readdirSync("/bundle", { recursive: true }).toSorted(),
  text: readFileSync("/bundle/prices.txt", "utf8"),
  code: readFileSync("/bundle/lib/price.js", "utf8"),
});
