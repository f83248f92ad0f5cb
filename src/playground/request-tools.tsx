import { limits } from "../../contract/limits.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { DatesButton } from "./dates-button.tsx";
import { curlLine } from "./curl-line.ts";
import { fetchCall } from "./fetch-call.ts";
import { formOf, requestOf, type RequestForm } from "./request-form.ts";
import type { Bench } from "./use-workbench.ts";

/** Where a program that has no address yet is said to be. */
const noAddress = "http://localhost:3000/";

/** Whether the request on screen is one of the saved. */
function isSaved(form: RequestForm, saved: readonly ProgramRequest[]): boolean {
  const shown = JSON.stringify(form);
  return saved.some((each) => JSON.stringify(formOf(each)) === shown);
}

/** What else can be done with the request on screen. */
export function RequestTools({ bench }: { bench: Bench }) {
  const { request: form, requests: saved } = bench.state.draft;
  const made = requestOf(form);
  if ("problem" in made) return <p className="request-part hint">{made.problem}</p>;
  const { request } = made;
  const liveUrl = bench.runsBase ? bench.base.stored?.liveUrl : undefined;
  const saves = isSaved(form, saved);
  const url = liveUrl ?? noAddress;
  const what = liveUrl === undefined ? "for a server on this machine" : "with the live URL";
  return (
    <div className="request-part request-tools">
      {!saves && saved.length < limits.savedRequests && (
        <button
          type="button"
          className="quiet"
          onClick={() => bench.setRequests([...saved, request])}
        >
          Save request
        </button>
      )}
      <CopyButton text={() => curlLine(url, request)} label="Copy as curl" what={what} />
      <CopyButton text={() => fetchCall(url, request)} label="Copy as fetch" what={what} />
      <DatesButton bench={bench} />
      <p className="hint">
        {saves ? "This request is saved with the program. " : ""}
        {liveUrl === undefined
          ? "Copied commands go to localhost:3000; share the program for a live URL."
          : "Copied commands go to the live URL."}{" "}
        A curl command that is pasted into the path is taken over.
      </p>
    </div>
  );
}
