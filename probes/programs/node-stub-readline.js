import { createInterface } from "node:readline";
import { Readable } from "node:stream";

/** Reads a stream line by line. */
export default () =>
  new Promise((resolve) => {
    const input = Readable.from(["first\nsecond\n"]);
    const lines = [];
    const done = () => resolve({ effect: lines.length > 0, lines });
    createInterface({ input })
      .on("line", (line) => lines.push(line))
      .on("close", done);
    setTimeout(done, 300);
  });
