/** The first line of a body, and the bytes behind it as a stream that is read only when it is wanted. */
export async function readCall(
  body: ReadableStream<Uint8Array>,
  lineMost: number,
): Promise<{ line: string; rest: ReadableStream<Uint8Array> }> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new RangeError("The call has no complete first line.");
    const end = value.indexOf(10);
    if (end === -1) {
      parts.push(value);
      length += value.length;
      if (length > lineMost) throw new RangeError("The call's first line is too long.");
      continue;
    }
    parts.push(value.subarray(0, end));
    const line = new TextDecoder().decode(await new Blob(parts).arrayBuffer());
    return { line, rest: restOf(reader, value.subarray(end + 1)) };
  }
}

function restOf(reader: ReadableStreamDefaultReader<Uint8Array>, first: Uint8Array) {
  let pending: Uint8Array | undefined = first.length > 0 ? first : undefined;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (pending !== undefined) {
        controller.enqueue(pending);
        pending = undefined;
        return;
      }
      const { value, done } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
