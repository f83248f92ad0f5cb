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

export interface LineWriter {
  /** Resolves when the reader has taken everything that is queued by then. */
  send: (value: unknown) => Promise<void>;
  /** Characters that wait for the reader. */
  waiting: () => number;
  close: () => Promise<void>;
}

/**
 * Writes values as lines of JSON. Lines that come at once, and while the reader is busy, go out together: one by one, a
 * program that logs ten thousand lines would keep the process busy for seconds.
 */
export function lineWriter(writer: WritableStreamDefaultWriter<Uint8Array>): LineWriter {
  let queued = "";
  let writing: Promise<void> | undefined;

  async function flush(): Promise<void> {
    // Of a promise of our own nothing could be replaced.
    for (let turn = 0; turn < gatherTurns; turn += 1) await undefined;
    while (queued !== "") {
      const text = queued;
      queued = "";
      await apply(write, writer, [apply(encode, encoder, [text])]);
    }
    writing = undefined;
  }

  return {
    send: (value) => {
      queued += `${stringify(value)}\n`;
      writing ??= flush();
      return writing;
    },
    waiting: () => queued.length,
    close: async () => {
      await writing;
      await apply(closeWriter, writer, []);
    },
  };
}
