import type { Run } from "./run-state.ts";
import { ErrorList } from "./error-list.tsx";
import type { Place } from "./place.ts";
import { ResponseBody } from "./response-body.tsx";
import { ResponseHeaders } from "./response-headers.tsx";

export type ResponseView = "preview" | "raw" | "headers";

type Props = { run: Run; view: ResponseView; onPlace: (place: Place) => void };

/** What came of a run: its errors, and its response as one wants to see it. */
export function Answer({ run, view, onPlace }: Props) {
  return (
    <>
      <ErrorList errors={run.errors} onPlace={onPlace} />
      {view === "headers" ? (
        <ResponseHeaders response={run.response} />
      ) : (
        <ResponseBody key={run.number} run={run} raw={view === "raw"} />
      )}
    </>
  );
}
