import { Buffer } from "node:buffer";

/** Hands a Buffer to whatever asks for a Uint8Array: a Response, a web stream, an encoder, a hash. */
export default async () => {
  const greeting = Buffer.from("hello world");
  const { readable, writable } = new TransformStream();
  const writer = writable.getWriter();
  const written = writer.write(greeting).then(() => writer.close());
  const streamed = await new Response(readable).text();
  await written;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", greeting));
  return {
    isUint8Array: greeting instanceof Uint8Array,
    response: await new Response(greeting).text(),
    streamed,
    decoded: new TextDecoder().decode(greeting),
    digestStartsWith: digest[0],
  };
};
