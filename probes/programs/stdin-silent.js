import { PassThrough } from "node:stream";
import process from "node:process";

/** Reads standard input in every way that there is. */
export default async () => {
  const given = [];
  const sink = new PassThrough().on("data", () => given.push("piped"));
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", () => given.push("data")).pipe(sink);
  if (process.stdin.read() !== null) given.push("read");
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { given };
};
