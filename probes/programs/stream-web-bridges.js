import { Buffer } from "node:buffer";
import { PassThrough, Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";

const source = () => Readable.from([Buffer.from("over")]);

async function writableToWeb() {
  const written = [];
  const writable = new Writable({
    write(chunk, encoding, done) {
      written.push(Buffer.from(chunk).toString());
      done();
    },
  });
  await new Response("over").body.pipeTo(Writable.toWeb(writable));
  return written.join("");
}

async function writableFromWeb() {
  const { readable, writable } = new TransformStream();
  Writable.fromWeb(writable).end("over");
  return await new Response(readable).text();
}

async function duplexToWeb() {
  const { readable, writable } = PassThrough.toWeb(new PassThrough());
  const writer = writable.getWriter();
  void writer.write(new TextEncoder().encode("over"));
  void writer.close();
  return await new Response(readable).text();
}

/** Takes a text over each bridge between Node's streams and those of the web. */
export default async () => ({
  readableToWeb: await new Response(Readable.toWeb(source())).text(),
  readableFromWeb: await text(Readable.fromWeb(new Response("over").body)),
  writableToWeb: await writableToWeb(),
  writableFromWeb: await writableFromWeb(),
  duplexToWeb: await duplexToWeb(),
});
