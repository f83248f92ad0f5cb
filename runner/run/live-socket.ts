import type { BoundsWatch } from "./live-bounds.ts";

/** Codes that stand for a close without a code, or without a close: nobody can send them. */
const unsendable = new Set([1005, 1006, 1015]);
const goingAway = 1001;
const gone = "The other end is gone.";

function closeLike(socket: WebSocket, { code, reason }: { code: number; reason: string }): void {
  try {
    if (code === 1005) socket.close();
    else if (unsendable.has(code)) socket.close(goingAway, gone);
    else socket.close(code, reason);
  } catch {
    // It has closed by itself at the same moment.
  }
}

/** What comes from one socket goes to the other; resolves when the first has closed. */
function forward(from: WebSocket, to: WebSocket, progress: () => void): Promise<void> {
  from.binaryType = "arraybuffer";
  return new Promise((resolve) => {
    from.addEventListener("message", ({ data }) => {
      progress();
      if (to.readyState === WebSocket.READY_STATE_OPEN) to.send(data);
    });
    from.addEventListener("close", (event) => {
      closeLike(to, event);
      // The closing handshake takes an answer; without one, who closed first sees a lost connection.
      closeLike(from, event);
      resolve();
    });
    from.addEventListener("error", () => {
      closeLike(to, { code: goingAway, reason: gone });
      resolve();
    });
  });
}

export interface Bridge {
  /** For the client. */
  socket: WebSocket;
  closed: Promise<unknown>;
  /** Closes both ends. */
  end: (reason: string) => void;
}

/** Stands between a program's WebSocket and its client, so that one that is forgotten can be ended. */
export function bridge(program: WebSocket, { progress }: Pick<BoundsWatch, "progress">): Bridge {
  const { 0: socket, 1: near } = new WebSocketPair();
  const closed = Promise.all([forward(program, near, progress), forward(near, program, progress)]);
  program.accept();
  near.accept();
  return {
    socket,
    closed,
    end: (reason) => {
      for (const each of [program, near]) closeLike(each, { code: goingAway, reason });
    },
  };
}
