import * as fs from "node:fs";
import { text } from "node:stream/consumers";
import { finished } from "node:stream/promises";

/** Writes and reads a file by its descriptor, and another as streams. */
export default async () => {
  const folder = fs.mkdtempSync("/tmp/streams-");
  const file = fs.openSync(`${folder}/a.txt`, "w+");
  fs.writeSync(file, "by descriptor");
  const bytes = new Uint8Array(13);
  fs.readSync(file, bytes, 0, bytes.length, 0);
  fs.closeSync(file);
  const written = fs.createWriteStream(`${folder}/b.txt`);
  written.end("by stream");
  await finished(written);
  const streamed = await text(fs.createReadStream(`${folder}/b.txt`));
  fs.rmSync(folder, { recursive: true });
  return [new TextDecoder().decode(bytes), streamed];
};
