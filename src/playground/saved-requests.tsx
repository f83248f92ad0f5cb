import type { ProgramRequest } from "../../contract/request.ts";
import { CloseIcon } from "../components/icons.tsx";
import { formOf, type RequestForm } from "./request-form.ts";

type Props = {
  saved: readonly ProgramRequest[];
  current: RequestForm;
  onPick: (request: ProgramRequest) => void;
  onRemove: (request: ProgramRequest) => void;
};

/** The requests that are kept with the program; the one on screen can be taken out. */
export function SavedRequests({ saved, current, onPick, onRemove }: Props) {
  const shown = JSON.stringify(current);
  return (
    <ul className="saved-requests" aria-label="Saved requests">
      {saved.map((request) => {
        const form = JSON.stringify(formOf(request));
        return (
          <li key={form} className="saved-request">
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
            {form === shown && (
              <button
                type="button"
                className="quiet icon chip-remove"
                aria-label="Remove this request"
                title="Remove this request"
                onClick={() => onRemove(request)}
              >
                <CloseIcon />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
