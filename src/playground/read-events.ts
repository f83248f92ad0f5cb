import { parseRunEvent, type RunEvent } from "../../contract/run-events.ts";
import { ApiFailure } from "../api-failure.ts";

function parseEvent(line: string): RunEvent | undefined {
  try {
    return parseRunEvent(JSON.parse(line));
  } catch {
    throw new ApiFailure(
      "protocol",
      "The run answered in a way that this page does not understand.",
    );
  }
}

/**
 * The events of a run as they arrive, in batches of what one network chunk completed. A stream that
 * stops before its `end` event was cut off, which is a failure and not a short run.
 */
export async function* readEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<RunEvent[]> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = "";
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      const events = lines
        .filter((line) => line.trim() !== "")
        .flatMap((line) => parseEvent(line) ?? []);
      ended ||= events.some((event) => event.type === "end");
      if (events.length > 0) yield events;
      if (done) break;
    }
  } finally {
    // Whoever stops listening also lets go of the connection, which ends the run.
    reader.cancel().catch(() => undefined);
  }
  if (!ended) {
    throw new ApiFailure(
      "network",
      "The connection closed before the run had ended. Run it again.",
    );
  }
}
