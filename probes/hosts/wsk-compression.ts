import { exchange, startDirect } from "./direct-socket.ts";
import { handshake } from "./websocket-handshake.ts";

const script = `export default {
  fetch() {
    const [client, server] = Object.values(new WebSocketPair());
    server.accept();
    return new Response(null, { status: 101, webSocket: client });
  },
};`;

async function agreed(date: string): Promise<unknown> {
  const { url, close } = await startDirect(script, date, []);
  try {
    const answer = await exchange(url, handshake);
    const extensions = /^sec-websocket-extensions: (.*)$/im.exec(answer)?.[1]?.trim() ?? null;
    return { upgraded: answer.startsWith("HTTP/1.1 101"), extensions };
  } finally {
    await close();
  }
}

/** A client offers compression; what the Worker's answer agrees to, on both sides of a date. */
export default async function observe() {
  return { "2023-08-14": await agreed("2023-08-14"), "2023-08-15": await agreed("2023-08-15") };
}
