import { expect, test, vi } from "vitest";
import { lineWriter } from "./line-writer.ts";

function open() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  return { reader: readable.getReader(), ...lineWriter(writable.getWriter()) };
}

const text = (chunk: { value?: Uint8Array | undefined }) => new TextDecoder().decode(chunk.value);

test("lines that follow at once go out together, and so does what comes while the reader is busy", async () => {
  const { reader, send, waiting } = open();
  const sent = [send({ n: 1 })];
  await Promise.resolve();
  sent.push(send({ n: 2 }));
  expect(waiting()).toBe('{"n":1}\n{"n":2}\n'.length);
  await vi.waitFor(() => expect(waiting()).toBe(0));
  sent.push(send({ n: 3 }), send({ n: 4 }));
  expect(text(await reader.read())).toBe('{"n":1}\n{"n":2}\n');
  expect(text(await reader.read())).toBe('{"n":3}\n{"n":4}\n');
  await Promise.all(sent);
  expect(waiting()).toBe(0);
});

test("after a pause it goes on", async () => {
  const { reader, send } = open();
  for (const n of [1, 2]) {
    const sent = send(n);
    expect(text(await reader.read())).toBe(`${n}\n`);
    await sent;
  }
});

test("closing waits for what is queued", async () => {
  const { reader, send, close } = open();
  const sent = [send("a"), send("b")];
  const closed = close();
  expect(text(await reader.read())).toBe('"a"\n"b"\n');
  expect((await reader.read()).done).toBe(true);
  await Promise.all([...sent, closed]);
});

test("that the reader has left is told to whoever sends, then and later", async () => {
  const { reader, send } = open();
  const [sent] = await Promise.allSettled([send("a"), reader.cancel(new Error("left"))]);
  expect(sent.status).toBe("rejected");
  await expect(send("b")).rejects.toThrow("left");
});
