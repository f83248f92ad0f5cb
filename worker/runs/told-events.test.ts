import { describe, expect, test } from "vitest";
import type { RunEvent } from "../../contract/run-events.ts";
import { afterEvents, OtherEvents, ToldEvents } from "./told-events.ts";

const encoder = new TextEncoder();

function log(text: string, at = 0): RunEvent {
  return { type: "log", at, level: "log", text };
}

function lines(...events: RunEvent[]): Uint8Array {
  return encoder.encode(events.map((event) => `${JSON.stringify(event)}\n`).join(""));
}

function told(...chunks: Uint8Array[]): ToldEvents {
  const events = new ToldEvents();
  for (const chunk of chunks) events.see(chunk);
  return events;
}

/** What is new in a run that comes in pieces of so many bytes. */
async function after(before: ToldEvents, again: Uint8Array, size: number): Promise<string> {
  const pieces = Array.from({ length: Math.ceil(again.length / size) }, (_, at) =>
    again.slice(at * size, (at + 1) * size),
  );
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of afterEvents(before.events, stream))
    text += decoder.decode(chunk, { stream: true });
  return text;
}

describe("a run that is sent again", () => {
  const before = told(lines(log("größer", 3)), lines(log("β", 20)));

  test.each([1, 2, 7, 64, 4096])(
    "goes on after what was told, in pieces of %i bytes",
    async (size) => {
      const again = lines(log("größer", 900), log("β", 901), log("now ü"), log("new"));
      const fresh = new TextDecoder().decode(lines(log("now ü"), log("new")));
      expect(await after(before, again, size)).toBe(fresh);
    },
  );

  test("says nothing where it ends where the other was cut", async () => {
    expect(await after(before, lines(log("größer"), log("β")), 10)).toBe("");
  });

  test.each([
    ["another text", lines(log("größer"), log("γ"))],
    ["another kind", lines(log("größer"), { type: "body", at: 0, text: "β" })],
    ["a line without end", encoder.encode("x".repeat(70_000))],
  ])("is another one with %s", async (_, again) => {
    await expect(after(before, again, 50)).rejects.toThrow(OtherEvents);
  });

  test("is told whole where nothing was told", async () => {
    const text = new TextDecoder().decode(lines(log("größer"), log("β")));
    expect(await after(told(), encoder.encode(text), 3)).toBe(text);
  });
});

describe("what was told", () => {
  test("cannot be gone on with in the middle of a line, nor after more than is kept", () => {
    const half = lines(log("half")).slice(0, -5);
    expect(told(half)).toMatchObject({ canGoOn: false, inLine: true });
    expect(told(half, encoder.encode('f"}\n'))).toMatchObject({ canGoOn: true, inLine: false });
    const long = lines(log("x".repeat(40_000)));
    expect(told(long).canGoOn).toBe(true);
    expect(told(long, long)).toMatchObject({ canGoOn: false, inLine: false });
  });

  test("has ended with its `end` event, in however many pieces", () => {
    const durations = { compile: 0, load: 0, firstByte: 0, total: 0 };
    const end = lines({ type: "end", at: 0, outcome: "ok", coldStart: false, durations });
    expect(told(lines(log("x"))).ended).toBe(false);
    expect(told(end.slice(0, 9), end.slice(9, -1)).ended).toBe(false);
    expect(told(lines(log("x")), ...Array.from(end, (byte) => Uint8Array.of(byte))).ended).toBe(
      true,
    );
  });
});
