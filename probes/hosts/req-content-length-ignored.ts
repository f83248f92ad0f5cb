import { askBesideOrigin, startOrigin } from "./beside-origin.ts";

const script = `const text = "green tea!!";

export default {
  async fetch(request, env) {
    const send = async (body, headers = {}) => {
      const response = await fetch(env.ORIGIN, { method: "POST", body, headers });
      return await response.json();
    };
    const { readable, writable } = new FixedLengthStream(text.length);
    const writer = writable.getWriter();
    const written = writer.write(new TextEncoder().encode(text)).then(() => writer.close());
    const fixed = await send(readable);
    await written;
    return Response.json({
      string: await send(text, { "content-length": "99" }),
      stream: await send(new Blob([text]).stream().pipeThrough(new TransformStream()), { "content-length": "99" }),
      fixed,
    });
  },
};`;

/** Sends bodies with a length of their own, and with a wrong one that is set by hand: what the wire has. */
export default async function observe() {
  const origin = await startOrigin((request, response) => {
    const { "content-length": length = null, "transfer-encoding": transfer = null } =
      request.headers;
    request.resume().on("end", () => response.end(JSON.stringify({ length, transfer })));
  });
  try {
    return await askBesideOrigin(origin.url, { script });
  } finally {
    origin.close();
  }
}
