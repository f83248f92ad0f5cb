import { randomBytes } from "node:crypto";
import { on } from "node:events";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { openLive } from "./live-request.ts";

const textKind = 1;
const bytesKind = 2;
const closeKind = 8;

/** One message of fewer than 126 bytes, masked as a client's must be. */
function frame(kind: number, data: Buffer): Buffer {
  const mask = randomBytes(4);
  const masked = data.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Buffer.concat([Buffer.from([0x80 | kind, 0x80 | data.length]), mask, masked]);
}

export interface LiveSocket {
  send(data: string | Buffer): void;
  close(code: number, reason: string): void;
  /** The next message: 1 text, 2 bytes, 8 close. */
  next(): Promise<{ kind: number; data: Buffer }>;
  destroy(): void;
}

/**
 * A WebSocket to a live URL on loopback, as far as tests need one: Node's own cannot be told to name another
 * host than the one it connects to.
 */
export async function openSocket(liveUrl: string): Promise<LiveSocket> {
  const call = openLive(liveUrl, {
    headers: {
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": randomBytes(16).toString("base64"),
    },
  });
  const opened = new Promise<Socket>((resolve, reject) => {
    call.once("error", reject);
    call.once("upgrade", (_: IncomingMessage, socket: Socket) => resolve(socket));
    call.once("response", (answer: IncomingMessage) => {
      answer.resume();
      reject(new Error(`The answer was ${answer.statusCode}.`));
    });
  });
  call.end();
  const socket = await opened;
  const chunks = on(socket, "data");
  let pending = Buffer.alloc(0);
  return {
    send: (data) =>
      socket.write(
        typeof data === "string" ? frame(textKind, Buffer.from(data)) : frame(bytesKind, data),
      ),
    close: (code, reason) => {
      const payload = Buffer.concat([Buffer.from([code >> 8, code & 255]), Buffer.from(reason)]);
      socket.write(frame(closeKind, payload));
    },
    next: async () => {
      for (;;) {
        const [first = 0, length = 0] = pending;
        if (pending.length >= 2 && pending.length >= 2 + length) {
          const data = pending.subarray(2, 2 + length);
          pending = pending.subarray(2 + length);
          return { kind: first & 15, data: Buffer.from(data) };
        }
        const { value } = await chunks.next();
        const [chunk]: Buffer[] = value ?? [];
        if (chunk === undefined) throw new Error("The socket has ended.");
        pending = Buffer.concat([pending, chunk]);
      }
    },
    destroy: () => socket.destroy(),
  };
}
