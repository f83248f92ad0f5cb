const encoder = new TextEncoder();

export interface LineWriter {
  /** Resolves when the reader has taken everything that is queued by then. */
  send: (value: unknown) => Promise<void>;
  /** Characters that wait for the reader. */
  waiting: () => number;
  close: () => Promise<void>;
}

/**
 * Writes values as lines of JSON. Lines that come while the reader is busy go out together: one by one, a
 * program that logs ten thousand lines would keep the process busy for seconds.
 */
export function lineWriter(writer: WritableStreamDefaultWriter<Uint8Array>): LineWriter {
  let queued = "";
  let writing: Promise<void> | undefined;

  async function flush(): Promise<void> {
    while (queued !== "") {
      const text = queued;
      queued = "";
      await writer.write(encoder.encode(text));
    }
    writing = undefined;
  }

  return {
    send: (value) => {
      queued += `${JSON.stringify(value)}\n`;
      writing ??= flush();
      return writing;
    },
    waiting: () => queued.length,
    close: async () => {
      await writing;
      await writer.close();
    },
  };
}
