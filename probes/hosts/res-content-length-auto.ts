import { exchange, startDirect } from "./direct-socket.ts";

const script = `function streamOf(stream) {
  const writer = stream.writable.getWriter();
  writer.write(new TextEncoder().encode("hello"));
  writer.close();
  return stream.readable;
}

export default {
  fetch(request) {
    const { pathname } = new URL(request.url);
    const headers = { "content-length": "9" };
    if (pathname === "/string") return new Response("hello", { headers });
    if (pathname === "/fixed") return new Response(streamOf(new FixedLengthStream(5)));
    return new Response(streamOf(new TransformStream()), { headers });
  },
};`;

/** Answers with bodies of known and unknown length, and a wrong length that is set by hand: what the wire has. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  const framing = async (path: string) => {
    const answer = await exchange(
      url,
      `GET ${path} HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n`,
    );
    const [head = ""] = answer.split("\r\n\r\n");
    const line = /^(content-length|transfer-encoding): .*$/im.exec(head);
    return line?.[0].toLowerCase() ?? "neither";
  };
  try {
    return {
      string: await framing("/string"),
      fixed: await framing("/fixed"),
      stream: await framing("/stream"),
    };
  } finally {
    await close();
  }
}
