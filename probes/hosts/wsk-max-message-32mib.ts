import { once } from "node:events";
import net from "node:net";
import { startDirect } from "./direct-socket.ts";
import { handshake } from "./websocket-handshake.ts";

const script = `export default {
  fetch() {
    const [client, server] = Object.values(new WebSocketPair());
    server.accept();
    server.addEventListener("message", ({ data }) => server.send("got it"));
    return new Response(null, { status: 101, webSocket: client });
  },
};`;

const most = 32 * 1024 * 1024;

/** The head of a binary message, masked with zeros. */
function headOf(length: number): Buffer {
  const head = Buffer.alloc(14);
  head.writeUInt16BE(0x82ff);
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

/**
 * Announces a message, and sends it unless what came back says no: the code of a close, or a text.
 * By hand, since a client that goes on sending loses the close that comes meanwhile.
 */
async function send(url: URL, length: number): Promise<number | string> {
  const socket = net.connect(Number(url.port), url.hostname);
  socket.on("error", () => undefined);
  socket.write(handshake.replace(/^Sec-WebSocket-Extensions.*\r\n/m, ""));
  await once(socket, "data");
  socket.write(headOf(length));
  if (length <= most) socket.write(Buffer.alloc(length));
  socket.setTimeout(8000, () => socket.destroy(new Error("Nothing came.")));
  const [frame]: unknown[] = await once(socket, "data");
  socket.destroy();
  if (!Buffer.isBuffer(frame)) throw new Error("No frame came.");
  return frame[0] === 0x88 ? frame.readUInt16BE(2) : frame.subarray(2).toString();
}

/** Sends the largest message that is allowed, and one that is a byte larger. */
export default async function observe() {
  const { url, close } = await startDirect(script);
  try {
    return { most: await send(url, most), more: await send(url, most + 1) };
  } finally {
    await close();
  }
}
