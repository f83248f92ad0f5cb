import { describe, expect, it } from "vitest";
import { ApiFailure } from "../api-failure.ts";
import { readEvents } from "./read-events.ts";

const end = {
  type: "end",
  at: 9,
  outcome: "ok",
  coldStart: false,
  durations: { compile: 0, load: 0, firstByte: 4, total: 9 },
};
const log = { type: "log", at: 1, level: "log", text: "grüße ☕" };

function streamOf(chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

function cut(text: string, size: number): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, at) => bytes.slice(at * size, (at + 1) * size));
}

async function all(stream: ReadableStream<Uint8Array>) {
  const batches = [];
  for await (const batch of readEvents(stream)) batches.push(batch);
  return batches;
}

describe("readEvents", () => {
  const text = `${JSON.stringify(log)}\n${JSON.stringify(end)}\n`;

  it.each([1, 2, 3, 7, 1000])("reads the same events from chunks of %i bytes", async (size) => {
    expect((await all(streamOf(cut(text, size)))).flat()).toEqual([log, end]);
  });

  it("leaves out events of a type that it does not know", async () => {
    const later = `${JSON.stringify({ type: "later", what: 1 })}\n${text}`;
    expect((await all(streamOf(cut(later, 9)))).flat()).toEqual([log, end]);
  });

  it("gives what one chunk completed as one batch", async () => {
    expect(await all(streamOf(cut(text, 1000)))).toEqual([[log, end]]);
  });

  it("takes a last line without a line break, and empty lines", async () => {
    const loose = `\n${JSON.stringify(log)}\n\n${JSON.stringify(end)}`;
    expect((await all(streamOf(cut(loose, 5)))).flat()).toEqual([log, end]);
  });

  it("fails where the stream stops before the end event", async () => {
    const reading = all(streamOf(cut(`${JSON.stringify(log)}\n`, 1000)));
    await expect(reading).rejects.toMatchObject({ code: "network" });
  });

  it.each(["<!doctype html>\n", '{"type":"log"}\n', "null\n"])("refuses %j", async (line) => {
    const reading = all(streamOf(cut(line, 1000)));
    await expect(reading).rejects.toBeInstanceOf(ApiFailure);
    await expect(all(streamOf(cut(line, 1000)))).rejects.toMatchObject({ code: "protocol" });
  });

  it("lets go of the stream when nobody listens any more", async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`${JSON.stringify(log)}\n`));
      },
      cancel() {
        cancelled = true;
      },
    });
    for await (const batch of readEvents(stream)) {
      expect(batch).toEqual([log]);
      break;
    }
    expect(cancelled).toBe(true);
  });
});
