import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Program } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { runDraft, runStored } from "../api-client.ts";
import { failureSentence, isAbort } from "../api-failure.ts";
import { withClearance } from "../turnstile/with-clearance.ts";
import { useStable } from "../use-stable.ts";
import { prepareRun } from "./run-code.ts";
import { idleRun, reduceRun } from "./run-state.ts";

/** What to run: a stored program's own bytes, or what is in the editor, which may be an example as it is. */
export type RunTarget = { storedId: string } | { program: Program; edited: boolean };

/** Begins a run of the target; what comes of it is the stream of its events. */
export function openStream(target: RunTarget, request: ProgramRequest, signal: AbortSignal) {
  if ("storedId" in target) return runStored(target.storedId, request, signal);
  return runDraft({ program: target.program, request }, signal);
}

export type Runs = ReturnType<typeof useRun>;

/** One run at a time: a new one ends the one before, and events of an older run go nowhere. */
export function useRun() {
  const [state, dispatch] = useReducer(reduceRun, idleRun);
  const newest = useRef({ number: 0, controller: new AbortController() });

  useEffect(() => {
    const runs = newest;
    return () => runs.current.controller.abort();
  }, []);

  /** Sends one request; false where that came to nothing. */
  async function send(to: RunTarget, request: ProgramRequest, number: number, signal: AbortSignal) {
    try {
      const opening = withClearance(() => openStream(to, request, signal), {
        signal,
        expected: "program" in to && to.edited,
        onWaiting: (waiting) =>
          dispatch({ type: "phase", number, phase: waiting ? "clearance" : "running" }),
      });
      const code = prepareRun();
      // Shows what has been loaded, before there is an answer.
      code.then(
        () => dispatch({ type: "update", number, update: (run) => ({ ...run }) }),
        () => undefined,
      );
      const [stream, { readEvents, addEvents }] = await Promise.all([opening, code]);
      for await (const events of readEvents(stream)) {
        const now = performance.now();
        dispatch({ type: "update", number, update: (run) => addEvents(run, events, now) });
      }
      return true;
    } catch (error) {
      if (isAbort(error)) dispatch({ type: "cancel", number });
      else dispatch({ type: "fail", number, message: failureSentence(error) });
      return false;
    }
  }

  /** Sends one request, or several in turn, each when the one before has been answered. */
  async function start(target: RunTarget, requests: readonly ProgramRequest[]): Promise<void> {
    newest.current.controller.abort();
    const controller = new AbortController();
    const { signal } = controller;
    const first = newest.current.number + 1;
    for (const [at, request] of requests.entries()) {
      const number = first + at;
      const turn = requests.length > 1 ? { first, at, of: requests.length } : undefined;
      newest.current = { number, controller };
      dispatch({ type: "start", number, at: performance.now(), request, turn });
      const isDone = await send(target, request, number, signal);
      if (!isDone) controller.abort();
      if (signal.aborted) return;
    }
  }

  const cancel = useCallback(() => {
    newest.current.controller.abort();
    dispatch({ type: "cancel", number: newest.current.number });
  }, []);

  const show = useCallback((number: number) => dispatch({ type: "show", number }), []);
  const begin = useStable(
    (target: RunTarget, requests: readonly ProgramRequest[]) => void start(target, requests),
  );

  return useMemo(() => ({ ...state, start: begin, cancel, show }), [state, begin, cancel, show]);
}
