import { exchange, startDirect } from "./direct-socket.ts";

const script = `function setAndGet(text) {
  try {
    return new Headers({ "x-tea": text }).get("x-tea");
  } catch (error) {
    return error.name;
  }
}

export default {
  fetch(request) {
    const received = request.headers.get("x-tea");
    return Response.json({ latin: setAndGet("thé"), beyond: setAndGet("茶"), received });
  },
};`;

/** Sets header values beyond ASCII, and sends one as UTF-8 on the wire: what the Worker reads. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  try {
    const head = "GET / HTTP/1.1\r\nHost: shop.example\r\nX-Tea: 茶\r\nConnection: close";
    const answer = await exchange(url, `${head}\r\n\r\n`);
    const read: unknown = JSON.parse(/\{.*\}/.exec(answer)?.[0] ?? "null");
    return read;
  } finally {
    await close();
  }
}
