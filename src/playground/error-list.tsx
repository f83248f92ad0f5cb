import type { RunError } from "../../contract/run-events.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { stripAnsi } from "./strip-ansi.ts";
import type { Place } from "./place.ts";
import { PlaceButton } from "./place-button.tsx";

type Props = { errors: readonly RunError[]; onPlace: (place: Place) => void };

function errorText({ kind, message, hint, file, line, column, frame, stack }: RunError): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const parts = [`${kind}: ${message}`, hint, place, frame, stack];
  return stripAnsi(parts.filter((part) => part !== undefined && part !== "").join("\n"));
}

/** Lines that are not broken: a long one is scrolled to, which the keyboard must be able to do as well. */
function Lines({ look, label, text }: { look: string; label: string; text: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard
    <pre className={look} role="group" aria-label={label} tabIndex={0}>
      {text}
    </pre>
  );
}

/** What went wrong with a run: what happened, what to change, and where. */
export function ErrorList({ errors, onPlace }: Props) {
  if (errors.length === 0) return null;
  return (
    <ul className="run-errors" aria-label="Errors">
      {errors.map((error, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- errors of a run only ever grow at the end
        <li className="run-error" key={at}>
          <div className="run-error-head">
            <span className="kind">{error.kind}</span>
            <CopyButton text={() => errorText(error)} what="the error" />
          </div>
          <h3>{stripAnsi(error.message)}</h3>
          <p>{error.hint}</p>
          <PlaceButton place={error} onPlace={onPlace} />
          {error.frame !== undefined && (
            <Lines look="code-frame" label="Code around it" text={error.frame} />
          )}
          {error.stack !== undefined && (
            <details>
              <summary>Stack</summary>
              <Lines look="stack" label="Stack" text={stripAnsi(error.stack)} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
