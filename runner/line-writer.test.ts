import { expect, test } from "vitest";
import { lineWriter } from "./line-writer.ts";

function open() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  return { reader: readable.getReader(), ...lineWriter(writable.getWriter()) };
}

const text = (chunk: { value?: Uint8Array | undefined }) => new TextDecoder().decode(chunk.value);

/** More than the first line waits for others. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

test("lines that follow at once go out together, and so does what comes while the reader is busy", async () => {
  const { reader, send, taken } = open();
  await send({ n: 1 });
  await send({ n: 2 });
  await turn();
  await send({ n: 3 });
  await send({ n: 4 });
  expect(text(await reader.read())).toBe('{"n":1}\n{"n":2}\n');
  expect(text(await reader.read())).toBe('{"n":3}\n{"n":4}\n');
  await taken();
});

test("after a pause it goes on", async () => {
  const { reader, send, taken } = open();
  for (const n of [1, 2]) {
    await send(n);
    expect(text(await reader.read())).toBe(`${n}\n`);
    await taken();
  }
});

test("whoever sends much waits for the reader", async () => {
  const { reader, send } = open();
  const told: string[] = [];
  await send("x".repeat(64 * 1024 - 3));
  const sent = send("y").then(() => told.push("sent"));
  await turn();
  expect(told).toEqual([]);
  await reader.read();
  await sent;
});

test("closing waits for what is queued", async () => {
  const { reader, send, close } = open();
  const sent = [send("a"), send("b")];
  const closed = close();
  expect(text(await reader.read())).toBe('"a"\n"b"\n');
  expect((await reader.read()).done).toBe(true);
  await Promise.all([...sent, closed]);
});

test("that the reader has left is told to whoever sends after that", async () => {
  const { reader, send, taken, close } = open();
  await send("a");
  await reader.cancel(new Error("left"));
  await expect(taken()).rejects.toThrow("left");
  await expect(send("b")).rejects.toThrow("left");
  await expect(close()).rejects.toThrow("left");
});
