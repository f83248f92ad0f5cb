import * as v from "valibot";
import { RecordedStatus } from "../../contract/og.ts";
import { RunEvent } from "../../contract/run-events.ts";

/** Longer lines are no `response` or `end` event of any use, and are not kept. */
const mostCharacters = 256 * 1024;

/**
 * The same run, with `tell` called once when it is known how it went: with the status of the response, or
 * with the kind of error where it ended without one. A run that we lost says nothing of the program.
 */
export function watchStatus(run: Response, tell: (status: RecordedStatus) => void): Response {
  const decoder = new TextDecoder();
  let line = "";
  let isTold = false;

  function see(text: string): void {
    const [first = "", ...others] = text.split("\n");
    line = (line + first).slice(0, mostCharacters);
    for (const begun of others) {
      const status = isTold ? undefined : statusOf(line);
      if (status !== undefined) {
        isTold = true;
        tell(status);
      }
      line = begun;
    }
  }

  const watch = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      if (!isTold) see(decoder.decode(chunk, { stream: true }));
    },
  });
  return new Response(run.body?.pipeThrough(watch), run);
}

function statusOf(line: string): RecordedStatus | undefined {
  if (!/"type":"(?:response|end)"/.test(line)) return undefined;
  const { success, output: event } = v.safeParse(v.pipe(v.string(), v.parseJson(), RunEvent), line);
  if (!success) return undefined;
  if (event.type === "response")
    return v.is(RecordedStatus, event.status) ? event.status : undefined;
  if (event.type !== "end" || event.outcome === "ok") return undefined;
  return event.outcome === "runner-restarted" ? undefined : event.outcome;
}
