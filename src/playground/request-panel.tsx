import { type ReactNode, useState } from "react";
import { contentBytes } from "../../contract/program.ts";
import { MoreIcon } from "../components/icons.tsx";
import { useNavigation } from "../use-navigation.ts";
import { RequestPart } from "./late-request.ts";
import { byteSize } from "./quantities.ts";
import { formOf, sendsBody } from "./request-form.ts";
import { RequestLine } from "./request-line.tsx";
import type { Part } from "./request-part.tsx";
import { SavedRequests } from "./saved-requests.tsx";
import type { TakenCurl } from "./use-curl.ts";
import type { Bench } from "./use-workbench.ts";

/** The part that is open: what somebody has opened, or what a pasted command has filled in. */
function usePart(taken: TakenCurl | undefined) {
  const [part, setPart] = useState<Part>();
  const [seen, setSeen] = useState(taken);
  if (taken !== seen) {
    setSeen(taken);
    if (taken?.took !== undefined) setPart(taken.took.shows);
  }
  return [part, setPart] as const;
}

type Props = { bench: Bench; onShortcuts: () => void };

export function RequestPanel({ bench, onShortcuts }: Props) {
  const { base, curl, problem, setRequest, setRequests } = bench;
  const { request: form, requests: saved } = bench.state.draft;
  const [part, setPart] = usePart(curl.taken);
  const navigation = useNavigation();

  function toggle(which: Part, label: ReactNode, name?: string) {
    return (
      <button
        type="button"
        className={name === undefined ? "quiet" : "quiet icon"}
        aria-label={name}
        title={name}
        aria-expanded={part === which}
        onClick={() =>
          void navigation.prepare(RequestPart, () => setPart(part === which ? undefined : which))
        }
      >
        {label}
      </button>
    );
  }

  const sentBody = form.body !== "" && sendsBody(form.method);
  return (
    <section className="panel request-panel" aria-label="Request">
      <RequestLine form={form} onChange={setRequest} onSend={bench.run} onCurl={curl.take} />
      {(saved.length > 1 || (saved !== base.requests && saved.length > 0)) && (
        <SavedRequests
          saved={saved}
          current={form}
          onPick={(request) => setRequest(formOf(request))}
          onRemove={(request) => setRequests(saved.filter((each) => each !== request))}
        />
      )}
      <div className="request-parts">
        {toggle("query", "Query")}
        {toggle(
          "headers",
          <>
            Headers <span className="count">{form.headers.length}</span>
          </>,
        )}
        {toggle(
          "body",
          <>
            Body {sentBody && <span className="count">{byteSize(contentBytes(form.body))}</span>}
          </>,
        )}
        <span className="spacer" />
        {saved.length > 1 && (
          <button type="button" className="quiet" onClick={bench.runAll}>
            Send all
          </button>
        )}
        {toggle("more", <MoreIcon />, "More for this request")}
        <button
          type="button"
          className="quiet icon shortcuts-button"
          aria-label="Keyboard shortcuts"
          title="Keyboard shortcuts (?)"
          onClick={onShortcuts}
        >
          ?
        </button>
      </div>
      {problem !== undefined && (
        <p className="field-error request-problem" role="alert">
          {problem}
        </p>
      )}
      {problem === undefined && <CurlNote curl={curl} />}
      {part !== undefined && <RequestPart part={part} bench={bench} />}
    </section>
  );
}

function CurlNote({ curl: { taken, undo, dismiss } }: Pick<Bench, "curl">) {
  if (taken === undefined) return null;
  return (
    <div className="request-note">
      <output>{taken.note}</output>
      {taken.took !== undefined && (
        <button type="button" className="quiet" onClick={undo}>
          Undo
        </button>
      )}
      <button type="button" className="quiet" onClick={dismiss}>
        Dismiss
      </button>
    </div>
  );
}
