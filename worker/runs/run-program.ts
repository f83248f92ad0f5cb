import { HttpError } from "../http-error.ts";
import { runEventsType } from "../../contract/run-events.ts";
import { type RunCall, runnerPaths } from "../../contract/runner.ts";
import { judge, lostEvents } from "./lost-run.ts";
import { beginCall, hasOthers } from "./under-way.ts";
import type { Runner } from "./runner.ts";

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

/** What HTTP lets be sent again unasked (RFC 9110, 9.2.2). */
const repeatable = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
/** A run is sent again so often, if it went down with a process for which another one is to blame. */
const repeatsMost = 2;

function send(runner: Runner, call: RunCall): Promise<Response | undefined> {
  const sent = runner.fetch(`http://runner${runnerPaths.runs}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `${JSON.stringify(call)}\n`,
  });
  // The process went before it answered; why is asked by whoever reads the events.
  return sent.catch(() => undefined);
}

async function* eventsOf(
  first: Response | undefined,
  runner: Runner,
  call: RunCall,
  began: number,
  over: () => void,
): AsyncGenerator<Uint8Array> {
  let answer = first;
  let since = began;
  try {
    for (let repeats = 0; ; repeats += 1) {
      const watch = watchEnd();
      yield* untilLost(answer, watch);
      if (watch.ended()) return;
      const lost = { call, began, since, others: hasOthers() };
      const verdict = await judge(runner, lost);
      const unseen = !watch.begun() && repeatable.has(call.request.method.toUpperCase());
      if (verdict.kind === "runner-restarted" && unseen && repeats < repeatsMost) {
        since = Date.now();
        answer = await send(runner, call);
        continue;
      }
      const lines = lostEvents(lost, verdict).map((event) => JSON.stringify(event));
      yield encoder.encode(`${watch.inLine() ? "\n" : ""}${lines.join("\n")}\n`);
      return;
    }
  } finally {
    over();
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
 * program, killed, or restarted. Only the run that did it is told so; one that nothing was seen of yet is sent
 * again.
 */
export async function runProgram(runner: Runner, call: RunCall): Promise<Response> {
  const since = Date.now();
  const over = beginCall();
  const answer = await send(runner, call);
  if (answer !== undefined && !answer.ok) {
    over();
    throw new HttpError(
      "unavailable",
      "The runner cannot take this run now. Try again in a moment.",
      {
        cause: new Error(`The runner answered ${answer.status}.`),
      },
    );
  }
  return new Response(streamOf(eventsOf(answer, runner, call, since, over)), {
    headers: {
      "content-type": runEventsType,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
