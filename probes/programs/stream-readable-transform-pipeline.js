import { Readable, Transform } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";

/** The example of the documentation: text is read after the pipeline has finished. */
export default async () => {
  const upperCase = new Transform({
    transform(chunk, encoding, done) {
      done(null, chunk.toString().toUpperCase());
    },
  });
  await pipeline(Readable.from(["hello ", "from ", "a stream"]), upperCase);
  return await text(upperCase);
};
