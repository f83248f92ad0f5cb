import { start } from "node:repl";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";

/** Types a sum at a prompt, and reads the answer. */
export default async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const server = start({ input, output, terminal: false, prompt: "" });
  server.on("exit", () => output.end());
  input.end("1 + 1\n");
  return await text(output);
};
