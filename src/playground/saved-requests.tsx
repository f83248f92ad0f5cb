import type { ProgramRequest } from "../../contract/request.ts";
import { formOf, type RequestForm } from "./request-form.ts";

type Props = {
  saved: readonly ProgramRequest[];
  current: RequestForm;
  onPick: (request: ProgramRequest) => void;
};

/** The requests that came with the program. */
export function SavedRequests({ saved, current, onPick }: Props) {
  const shown = JSON.stringify(current);
  return (
    <ul className="saved-requests" aria-label="Saved requests">
      {saved.map((request) => {
        const form = JSON.stringify(formOf(request));
        return (
          <li key={form}>
            <button
              type="button"
              className="chip"
              title={typeof request.body === "string" ? request.body : undefined}
              aria-pressed={form === shown}
              onClick={() => onPick(request)}
            >
              <b>{request.method}</b>
              <span className="chip-path">{request.path}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
