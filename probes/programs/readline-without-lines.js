import { createInterface } from "node:readline";
import { Readable } from "node:stream";

const interfaceOf = () => createInterface({ input: Readable.from(["first\nsecond\n"]) });

/** Reads two lines from a stream, by events and in a loop. */
export default async () => {
  const heard = [];
  interfaceOf().on("line", (line) => heard.push(line));
  const looped = [];
  for await (const line of interfaceOf()) looped.push(line);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { effect: heard.includes("first") && looped.includes("first"), heard, looped };
};
