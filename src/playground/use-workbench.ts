import { useState } from "react";
import { programOverLimit } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import type { Base } from "./base.ts";
import { runsBase } from "./draft.ts";
import type { Place } from "./place.ts";
import { type RequestForm, requestOf } from "./request-form.ts";
import { useCurl } from "./use-curl.ts";
import { useDraft } from "./use-draft.ts";
import { useRun } from "./use-run.ts";
import { useStable } from "../use-stable.ts";

export type Bench = ReturnType<typeof useWorkbench>;

/** In one column the answer may be out of sight of whoever asked for it. */
function bringResponseIntoView(): void {
  if (!matchMedia("(width < 800px)").matches) return;
  document.querySelector(".response-panel")?.scrollIntoView({ block: "nearest" });
}

/** Everything the panels of a workbench share: the draft over its base, and its runs. */
export function useWorkbench(base: Base) {
  const { state, dispatch, edited, kept } = useDraft(base);
  const runs = useRun();
  const [problem, setProblem] = useState<string>();
  const [place, setPlace] = useState<Place>();
  const [dates, setDates] = useState<{ beside?: string }>();
  const { draft } = state;
  const unchanged = runsBase(draft, base);

  function send(made: { requests: readonly ProgramRequest[] } | { problem: string }) {
    const overLimit = programOverLimit(draft.program);
    if (overLimit !== undefined || "problem" in made) {
      setProblem(overLimit ?? ("problem" in made ? made.problem : undefined));
      return;
    }
    setProblem(undefined);
    const { stored } = base;
    const target =
      stored !== undefined && unchanged
        ? { storedId: stored.id }
        : { program: draft.program, edited: !unchanged };
    bringResponseIntoView();
    runs.start(target, made.requests);
  }

  // The same functions at every render: a panel is not rendered for a key that changes nothing of it.
  const run = useStable(() => {
    const made = requestOf(draft.request);
    send("problem" in made ? made : { requests: [made.request] });
  });

  /** The saved requests in turn, all to the same isolate. */
  const runAll = useStable(() => send({ requests: draft.requests }));

  const openPlace = useStable((to: Place) => {
    dispatch({ type: "open", path: to.file });
    // A new object each time: the same place can be asked for again.
    setPlace({ ...to });
  });

  const setRequest = useStable((request: RequestForm) => {
    setProblem(undefined);
    dispatch({ type: "request", request });
  });

  const setRequests = useStable((requests: readonly ProgramRequest[]) =>
    dispatch({ type: "requests", requests }),
  );

  return {
    base,
    state,
    dispatch,
    edited,
    kept,
    /** The draft is somebody's own by now, rather than the shared program that it began as. */
    isOwn: edited || draft.forked,
    runsBase: unchanged,
    runs,
    run,
    runAll,
    problem,
    place,
    openPlace,
    /** Whether the request is to be sent on several dates, and beside which. */
    dates,
    setDates,
    curl: useCurl(draft.request, setRequest),
    setTitle: (title: string) => dispatch({ type: "title", title }),
    setRequest,
    setRequests,
  };
}
