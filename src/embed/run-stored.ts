import { textField, fieldOf } from "./event-fields.ts";

/** The sentence of an answer that is no run. */
async function refusalOf(response: Response): Promise<string> {
  const otherwise = `Berth answered with status ${response.status}.`;
  try {
    const body: unknown = await response.json();
    return textField(fieldOf(body, "error"), "message") ?? otherwise;
  } catch {
    return otherwise;
  }
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
      if (done) return;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * The events of a stored program's run as they come. No cookie goes with it: that needs no clearance, and a
 * frame in a stranger's page must have none to use. Throws an Error whose message is for the reader.
 */
export async function* runStored(href: string, request: unknown): AsyncGenerator {
  const response = await fetch(href, {
    method: "POST",
    credentials: "omit",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ request }),
  });
  if (!response.ok || response.body === null) throw new Error(await refusalOf(response));
  for await (const line of linesOf(response.body)) {
    if (line.trim() === "") continue;
    const event: unknown = JSON.parse(line);
    yield event;
  }
}
