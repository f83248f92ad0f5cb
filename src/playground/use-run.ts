import { useEffect, useReducer, useRef } from "react";
import type { Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { runDraft, runStored } from "../api-client.ts";
import { failureSentence, isAbort } from "../api-failure.ts";
import { withClearance } from "../turnstile/with-clearance.ts";
import { prepareRun } from "./run-code.ts";
import { idleRun, reduceRun } from "./run-state.ts";

/** What to run: a stored program's own bytes, or what is in the editor, which may be an example as it is. */
export type RunTarget = { storedId: string } | { program: Program; edited: boolean };

function openStream(target: RunTarget, request: ProgramRequest, signal: AbortSignal) {
  if ("storedId" in target) return runStored(target.storedId, request, signal);
  return runDraft({ program: target.program, request }, signal);
}

/** One run at a time: a new one ends the one before, and events of an older run go nowhere. */
export function useRun() {
  const [state, dispatch] = useReducer(reduceRun, idleRun);
  const newest = useRef({ number: 0, controller: new AbortController() });

  useEffect(() => {
    const runs = newest;
    return () => runs.current.controller.abort();
  }, []);

  async function start(target: RunTarget, request: ProgramRequest): Promise<void> {
    newest.current.controller.abort();
    const controller = new AbortController();
    const number = newest.current.number + 1;
    newest.current = { number, controller };
    const { signal } = controller;
    dispatch({ type: "start", number, at: performance.now(), method: request.method });
    try {
      const opening = withClearance(() => openStream(target, request, signal), {
        signal,
        expected: "program" in target && target.edited,
        onWaiting: (waiting) =>
          dispatch({ type: "phase", number, phase: waiting ? "clearance" : "running" }),
      });
      const [stream, readEvents] = await Promise.all([opening, prepareRun()]);
      for await (const events of readEvents(stream)) dispatch({ type: "events", number, events });
    } catch (error) {
      controller.abort();
      if (isAbort(error)) dispatch({ type: "cancel", number });
      else dispatch({ type: "fail", number, message: failureSentence(error) });
    }
  }

  function cancel() {
    newest.current.controller.abort();
    dispatch({ type: "cancel", number: newest.current.number });
  }

  return { ...state, start, cancel };
}
