import { tailed } from "./tailed.ts";

const worker = `import { readSync, writeSync } from "node:fs";

export default {
  fetch() {
    writeSync(1, "to the output\\n");
    writeSync(2, "to the errors\\n");
    return Response.json({ read: readSync(0, new Uint8Array(8), 0, 8) });
  },
};`;

/** Uses the three descriptors that are always open. */
export default () => tailed(worker);
