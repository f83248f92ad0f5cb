/** So much of a run is kept for comparing, in bytes. */
const comparedMost = 64 * 1024;
/** Longer than any `end` event, so that what is kept of a stream always holds its last line whole. */
const lastBytes = 512;
const lineFeed = 10;

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

function linesIn(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split("\n");
}

/** When a thing happened is another moment in every run, and makes it no other thing. */
function withoutTime(line: string): string {
  return JSON.stringify(JSON.parse(line), (key, value: unknown) =>
    key === "at" ? undefined : value,
  );
}

/** What a reader was told of a run, as far as it takes to close it, or to go on with it in another one. */
export class ToldEvents {
  #last: Uint8Array = new Uint8Array(0);
  #first: Uint8Array[] = [];
  #bytes = 0;

  see(chunk: Uint8Array): void {
    this.#last = joined(this.#last, chunk.subarray(-lastBytes)).slice(-lastBytes);
    this.#bytes += chunk.byteLength;
    if (this.#bytes <= comparedMost) this.#first.push(chunk);
    else this.#first = [];
  }

  /** Whether the last line is the `end` event. */
  get ended(): boolean {
    return linesIn(this.#last).at(-2)?.startsWith('{"type":"end"') ?? false;
  }

  /** Whether the last line was told in part only. */
  get inLine(): boolean {
    return (linesIn(this.#last).at(-1) ?? "") !== "";
  }

  /** Whether another run of the same program can take its place, if it says the same once more. */
  get canGoOn(): boolean {
    return this.#bytes <= comparedMost && !this.inLine;
  }

  /** The events so far, without their times. */
  get events(): string[] {
    const lines = linesIn(this.#first.reduce(joined, new Uint8Array(0)));
    return lines.filter((line) => line !== "").map(withoutTime);
  }
}

/** Another run said something else than the one that it was to take the place of. */
export class OtherEvents extends Error {}

/** What a run tells after the events that were told already; throws OtherEvents where it does not begin with them. */
export async function* afterEvents(
  told: readonly string[],
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let again = 0;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of stream) {
    rest = rest.length === 0 ? chunk : joined(rest, chunk);
    for (; again < told.length; again += 1) {
      const end = rest.indexOf(lineFeed);
      if (end < 0) break;
      const line = new TextDecoder().decode(rest.subarray(0, end));
      if (withoutTime(line) !== told[again]) throw new OtherEvents();
      rest = rest.subarray(end + 1);
    }
    if (again < told.length) {
      // No event that was told is as long as that.
      if (rest.length > comparedMost) throw new OtherEvents();
    } else if (rest.length > 0) {
      yield rest;
      rest = rest.subarray(rest.length);
    }
  }
}
