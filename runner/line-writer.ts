const encoder = new TextEncoder();
// Taken when the module is evaluated: in the harness a program may replace them later, and get hold of a
// writer that way.
const { apply } = Reflect;
const { stringify } = JSON;
// oxlint-disable-next-line typescript/unbound-method -- applied to what it belongs to
const { encode } = TextEncoder.prototype;
// oxlint-disable-next-line typescript/unbound-method -- as above
const { close: closeWriter, write } = WritableStreamDefaultWriter.prototype;

/**
 * So many microtasks the first of some lines waits for others: a response, a body that is there already and the
 * end come within them. Each write of its own costs the run a millisecond, through two processes.
 */
const gatherTurns = 12;
const settled = Promise.resolve();

/** Characters of lines that may wait for a slow reader before whoever sends has to wait as well. */
const waitingMost = 64 * 1024;

export interface LineWriter {
  /**
   * Resolves at once while little waits, so that a line does not cost a turn; where much waits, when the reader has
   * taken it. Rejects from when it is known that the reader has left.
   */
  send: (value: unknown) => Promise<void>;
  /** Resolves when the reader has taken everything that was sent. */
  taken: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Writes values as lines of JSON. Lines that come at once, and while the reader is busy, go out together: one by one, a
 * program that logs ten thousand lines would keep the process busy for seconds.
 */
export function lineWriter(writer: WritableStreamDefaultWriter<Uint8Array>): LineWriter {
  let queued = "";
  let writing: Promise<void> | undefined;

  let left: { reason: unknown } | undefined;

  async function flush(): Promise<void> {
    try {
      for (let turn = 0; turn < gatherTurns; turn += 1) await settled;
      while (queued !== "") {
        const text = queued;
        queued = "";
        await apply(write, writer, [apply(encode, encoder, [text])]);
      }
    } catch (reason) {
      queued = "";
      left = { reason };
    }
    writing = undefined;
  }

  async function taken(): Promise<void> {
    await writing;
    if (left !== undefined) throw left.reason;
  }

  return {
    send: async (value) => {
      if (left !== undefined) throw left.reason;
      queued += `${stringify(value)}\n`;
      writing ??= flush();
      if (queued.length > waitingMost) await taken();
    },
    taken,
    close: async () => {
      await taken();
      await apply(closeWriter, writer, []);
    },
  };
}
