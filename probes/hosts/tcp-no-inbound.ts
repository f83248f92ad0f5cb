import { exchange, startDirect } from "./direct-socket.ts";

const script = `const seen = { fetch: 0, connect: 0 };
export default {
  fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname !== "/seen") seen.fetch += 1;
    return Response.json(seen);
  },
  async connect(socket) {
    seen.connect += 1;
    const writer = socket.writable.getWriter();
    await writer.write(new TextEncoder().encode("hello"));
    await writer.close();
  },
};`;

/** Sends a CONNECT to a Worker that has both methods; which of them was called, and what came back. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  try {
    const head = "CONNECT example.com:80 HTTP/1.1\r\nHost: example.com:80\r\n\r\n";
    const answer = await exchange(url, head);
    const response = await fetch(new URL("/seen", url));
    const seen: unknown = await response.json();
    return { status: answer.split(" ")[1], hello: answer.endsWith("hello"), seen };
  } finally {
    await close();
  }
}
