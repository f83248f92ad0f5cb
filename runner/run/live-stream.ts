import type { BoundsWatch } from "./live-bounds.ts";

/** The runtime's own streams give 4 KiB at a time to a reader that does not bring a larger buffer. */
const chunkBytes = 64 * 1024;
/**
 * After so many bytes the process looks at what else there is to do: a stream that always has more to give
 * would keep it from everything else, from the supervisor's questions too.
 */
const turnBytes = 512 * 1024;

/** Counts what passes, and gives way from time to time. */
function turns(progress: () => void): (bytes: number) => Promise<void> | undefined {
  let passed = 0;
  return (bytes) => {
    progress();
    passed += bytes;
    if (passed < turnBytes) return undefined;
    passed = 0;
    return scheduler.wait(0);
  };
}

export interface Passing {
  /** Resolves when the last byte has gone, or will not go any more. */
  sent: Promise<void>;
  /** Ends it: the reader sees a proper end, unless a length was promised or it does not read. */
  end: () => void;
}

/**
 * Moves a body into `writable`, `first` before it. When its reader goes away, the body is cancelled at once.
 */
export function passBody(
  body: ReadableStream<Uint8Array>,
  writable: WritableStream<Uint8Array>,
  { progress }: Pick<BoundsWatch, "progress">,
  first: Uint8Array = new Uint8Array(0),
): Passing {
  const reader = body.getReader({ mode: "byob" });
  const writer = writable.getWriter();
  const passed = turns(progress);
  let writing = false;
  const giveUp = async (reason: unknown) => {
    await Promise.allSettled([reader.cancel(reason), writer.abort(reason)]);
  };
  // While the program is silent there is no write that could fail: only this tells that the reader left.
  writer.closed.catch(giveUp);

  async function pass(): Promise<void> {
    let buffer = new ArrayBuffer(chunkBytes);
    if (first.byteLength > 0) await writer.write(first);
    for (;;) {
      const { value, done } = await reader.read(new Uint8Array(buffer));
      if (done) break;
      progress();
      writing = true;
      await writer.write(value);
      writing = false;
      // One buffer serves for all: what is written has been taken.
      ({ buffer } = value);
      await passed(value.byteLength);
    }
    await writer.close();
  }

  return {
    sent: pass().catch(giveUp),
    end: () => {
      const ending = writing ? giveUp("The reader is too slow.") : reader.cancel();
      ending.catch(() => undefined);
    },
  };
}
