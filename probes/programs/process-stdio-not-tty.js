import process from "node:process";
import { Readable, Writable } from "node:stream";

/** Looks at the three streams, and reads the one for input. */
export default async () => {
  const { stdin, stdout, stderr } = process;
  const ended = new Promise((resolve) => stdin.on("end", () => resolve(true)));
  let read = 0;
  stdin.on("data", (chunk) => (read += chunk.length));
  const late = new Promise((resolve) => setTimeout(() => resolve(false), 300));
  return {
    writable: [stdout instanceof Writable, stderr instanceof Writable],
    readable: stdin instanceof Readable,
    terminals: [stdin, stdout, stderr].map(({ isTTY }) => isTTY ?? false),
    descriptors: [stdin.fd, stdout.fd, stderr.fd],
    ended: await Promise.race([ended, late]),
    read,
  };
};
