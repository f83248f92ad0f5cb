import { HttpError } from "../http-error.ts";
import { runEventsType } from "../../contract/run-events.ts";
import { type RunCall, runnerPaths } from "../../contract/runner.ts";
import { judge, lostEvents, type Verdict } from "./lost-run.ts";
import { afterEvents, OtherEvents, ToldEvents } from "./told-events.ts";
import { beginCall, hasOthers } from "./under-way.ts";
import type { Runner } from "./runner.ts";

const encoder = new TextEncoder();

/** What HTTP lets be sent again unasked (RFC 9110, 9.2.2). */
const repeatable = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
/** A run is sent again so often, if it went down with a process for which another one is to blame. */
const repeatsMost = 5;

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
  const told = new ToldEvents();
  const isRepeatable = repeatable.has(call.request.method.toUpperCase());
  let answer = first;
  let since = began;
  try {
    for (let repeats = 0; ; repeats += 1) {
      const isSame = yield* untilLost(answer, told);
      if (told.ended) return;
      const lost = { call, began, since, others: hasOthers() };
      const verdict: Verdict = isSame ? await judge(runner, lost) : { kind: "runner-restarted" };
      const goesOn = isSame && isRepeatable && repeats < repeatsMost && told.canGoOn;
      if (verdict.kind === "runner-restarted" && goesOn) {
        since = Date.now();
        answer = await send(runner, call);
        continue;
      }
      const lines = lostEvents(lost, verdict).map((event) => JSON.stringify(event));
      yield encoder.encode(`${told.inLine ? "\n" : ""}${lines.join("\n")}\n`);
      return;
    }
  } finally {
    over();
  }
}

/** The events that were not told yet, as far as they come; false where the run says something else than was told. */
async function* untilLost(
  answer: Response | undefined,
  told: ToldEvents,
): AsyncGenerator<Uint8Array, boolean> {
  if (!answer?.ok || answer.body === null) {
    await answer?.body?.cancel();
    return true;
  }
  try {
    for await (const chunk of afterEvents(told.events, answer.body)) {
      told.see(chunk);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof OtherEvents) return false;
    // The stream breaks when the runner's process goes; why is asked by whoever reads the events.
    if (told.ended) throw error;
  }
  return true;
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
 * program, killed, or restarted. Only the run that did it is told so; another one is sent again, and goes on
 * where it was cut if it says once more what was told of it.
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
