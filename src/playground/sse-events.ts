export type SseEvent = { at: number; event: string; id: string; data: string; comment: string };

/** One event of the stream, from the lines that stand between two blank ones. */
function eventOf(block: string, at: number): SseEvent {
  const made = { at, event: "", id: "", data: "", comment: "" };
  const data: string[] = [];
  const comments: string[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (colon === 0) comments.push(value);
    else if (field === "data") data.push(value);
    else if (field === "event") made.event = value;
    else if (field === "id") made.id = value;
    else if (field === "retry") comments.push(`retry: ${value}`);
  }
  return { ...made, data: data.join("\n"), comment: comments.join("\n") };
}

/**
 * The events of a text/event-stream, each with the time when it was whole, and what of it has come of the
 * next.
 */
export function sseEvents(
  pieces: readonly (string | Uint8Array)[],
  arrivals: readonly number[],
): { events: SseEvent[]; rest: string } {
  const decoder = new TextDecoder();
  const events: SseEvent[] = [];
  let rest = "";
  for (const [index, piece] of pieces.entries()) {
    rest += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
    const blocks = rest.split(/\r\n\r\n|\n\n|\r\r/);
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      if (block.trim() !== "") events.push(eventOf(block, arrivals[index] ?? 0));
    }
  }
  return { events, rest };
}
