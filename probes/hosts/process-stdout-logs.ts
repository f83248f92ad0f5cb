import { tailed } from "./tailed.ts";

const worker = `export default {
  fetch() {
    process.stdout.write("brewing\\n");
    process.stderr.write("out of tea\\n");
    return Response.json("answered");
  },
};`;

/** Writes a line to each stream. */
export default () => tailed(worker);
