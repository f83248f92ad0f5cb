import { tailed } from "./tailed.ts";

const worker = `export default {
  async fetch() {
    process.stdout.write("brewing ");
    process.stdout.write("green tea\\n");
    process.stdout.write("waiting");
    await new Promise((resolve) => setTimeout(resolve, 1));
    console.log("after a wait");
    return Response.json("answered");
  },
};`;

/** Writes one line in two parts, and a part that no line end follows. */
export default () => tailed(worker);
