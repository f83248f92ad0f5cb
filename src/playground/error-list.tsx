import type { RunError } from "../../contract/run-events.ts";
import { stripAnsi } from "./strip-ansi.ts";
import type { Place } from "./place.ts";
import { PlaceButton } from "./place-button.tsx";

type Props = { errors: readonly RunError[]; onPlace: (place: Place) => void };

/** What went wrong with a run: what happened, what to change, and where. */
export function ErrorList({ errors, onPlace }: Props) {
  if (errors.length === 0) return null;
  return (
    <ul className="run-errors" aria-label="Errors">
      {errors.map((error, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- errors of a run only ever grow at the end
        <li className="run-error" key={at}>
          <span className="kind">{error.kind}</span>
          <h3>{stripAnsi(error.message)}</h3>
          <p>{error.hint}</p>
          <PlaceButton place={error} onPlace={onPlace} />
          {error.frame !== undefined && <pre className="code-frame">{error.frame}</pre>}
          {error.stack !== undefined && (
            <details>
              <summary>Stack</summary>
              <pre>{stripAnsi(error.stack)}</pre>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
