const encode = (text) => new TextEncoder().encode(text);

/** Puts a text through a stream of eleven bytes: what comes out, or what went wrong. */
async function pass(text) {
  const { readable, writable } = new FixedLengthStream(11);
  const writer = writable.getWriter();
  const written = writer.write(encode(text)).then(() => writer.close());
  const read = new Response(readable).text();
  const [write, got] = await Promise.allSettled([written, read]);
  return { write: write.reason?.name ?? "done", read: got.reason?.name ?? got.value };
}

/** Passes too little, as much as said, and too much; and the length that a server is told. */
export default async ({ echo }) => {
  const passed = {
    short: await pass("green"),
    exact: await pass("green tea!!"),
    long: await pass("green tea!!!"),
  };
  const { readable, writable } = new FixedLengthStream(11);
  const writer = writable.getWriter();
  const written = writer.write(encode("green tea!!")).then(() => writer.close());
  const response = await fetch(`${echo}/`, { method: "POST", body: readable });
  await written;
  const { headers, body } = await response.json();
  return { ...passed, length: headers["content-length"] ?? null, body };
};
