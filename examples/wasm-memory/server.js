import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { crc32 as nodeCrc32 } from "node:zlib";
import module from "./crc32.wasm";

const { crc32, memory } = new WebAssembly.Instance(module).exports;

/** The checksum by WebAssembly: the bytes are put where it can see them. */
function checksum(bytes) {
  const room = new Uint8Array(memory.buffer);
  if (bytes.length > room.length) throw new RangeError(`At most ${room.length} bytes.`);
  room.set(bytes);
  // A number of WebAssembly has 32 bits and a sign; >>> 0 takes the sign away.
  return crc32(0, bytes.length) >>> 0;
}

/** Compiling while the program runs, as one may in Node. */
function compileNow() {
  try {
    return String(new WebAssembly.Module(readFileSync("crc32.wasm")));
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

createServer(async (req, res) => {
  const bytes = Buffer.concat(await Array.fromAsync(req));
  const sum = checksum(bytes);
  res.setHeader("content-type", "application/json");
  res.end(
    JSON.stringify({
      crc32: sum.toString(16),
      agrees: sum === nodeCrc32(bytes),
      compileNow: compileNow(),
    }),
  );
}).listen(3000);
