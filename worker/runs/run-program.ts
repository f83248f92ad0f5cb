import { HttpError } from "../http-error.ts";
import { runEventsType } from "../../contract/run-events.ts";
import { type RunCall, runnerPaths } from "../../contract/runner.ts";
import { lostEvents } from "./lost-run.ts";

const encoder = new TextEncoder();

/** Longer than any `end` event, so that what is kept of a stream always holds its last line whole. */
const keptBytes = 512;

/** Watches what goes by, and knows whether the last line of it is the `end` event. */
function watchEnd() {
  let kept = new Uint8Array(0);
  const lines = () => new TextDecoder().decode(kept).split("\n");
  return {
    see(chunk: Uint8Array): void {
      const recent = chunk.subarray(-keptBytes);
      const joined = new Uint8Array(kept.length + recent.length);
      joined.set(kept);
      joined.set(recent, kept.length);
      kept = joined.slice(-keptBytes);
    },
    begun: () => kept.length > 0,
    ended: () => lines().at(-2)?.startsWith('{"type":"end"') ?? false,
    inLine: () => (lines().at(-1) ?? "") !== "",
  };
}

/** Runs under way in this isolate: where one process serves them all, they are lost together. */
let underWay = 0;

async function* eventsOf(
  first: Response | undefined,
  runner: Fetcher,
  call: RunCall,
  since: number,
): AsyncGenerator<Uint8Array> {
  const watch = watchEnd();
  underWay += 1;
  try {
    yield* untilLost(first, watch);
    if (watch.ended()) return;
    const lost = { call, since, begun: watch.begun(), others: underWay > 1 };
    const lines = (await lostEvents(runner, lost)).map((event) => JSON.stringify(event));
    yield encoder.encode(`${watch.inLine() ? "\n" : ""}${lines.join("\n")}\n`);
  } finally {
    underWay -= 1;
  }
}

async function* untilLost(
  first: Response | undefined,
  watch: ReturnType<typeof watchEnd>,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of first?.body ?? []) {
      watch.see(chunk);
      yield chunk;
    }
  } catch (error) {
    // The stream breaks when the runner's process goes; why is asked below.
    if (watch.ended()) throw error;
  }
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    // A reader that leaves ends the run, too: the generator lets go of the runner's stream.
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

/**
 * The events of one run, as they happen, always closed by `end`: also when the runner is frozen by the
 * program, killed, or restarted, which costs this run and nothing else.
 */
export async function runProgram(runner: Fetcher, call: RunCall): Promise<Response> {
  const since = Date.now();
  let answer: Response | undefined;
  try {
    answer = await runner.fetch(`http://runner${runnerPaths.runs}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `${JSON.stringify(call)}\n`,
    });
  } catch {
    // The process went before it answered; the stream below begins with why.
  }
  if (answer !== undefined && !answer.ok) {
    throw new HttpError(
      "unavailable",
      "The runner cannot take this run now. Try again in a moment.",
      {
        cause: new Error(`The runner answered ${answer.status}.`),
      },
    );
  }
  return new Response(streamOf(eventsOf(answer, runner, call, since)), {
    headers: {
      "content-type": runEventsType,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
