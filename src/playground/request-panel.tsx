import { type ReactNode, useState } from "react";
import { contentBytes } from "../../contract/program.ts";
import { MoreIcon } from "../components/icons.tsx";
import { late } from "../components/late.ts";
import { useNavigation } from "../use-navigation.ts";
import { byteSize } from "./quantities.ts";
import { formOf, sendsBody } from "./request-form.ts";
import { RequestLine } from "./request-line.tsx";
import type { Part } from "./request-part.tsx";
import { SavedRequests } from "./saved-requests.tsx";
import type { Bench } from "./use-workbench.ts";

const RequestPart = late(async () => (await import("./request-part.tsx")).RequestPart);

type Props = { bench: Bench; onShortcuts: () => void };

export function RequestPanel({ bench, onShortcuts }: Props) {
  const { base, problem, setRequest, setRequests } = bench;
  const { request: form, requests: saved } = bench.state.draft;
  const [part, setPart] = useState<Part>();
  const [note, setNote] = useState<string>();
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

  /** Takes over a curl command that was pasted into the path. */
  async function importCurl(command: string) {
    await navigation.prepare(RequestPart, () => undefined);
    if (!RequestPart.isReady()) return;
    const { parseCurl } = await import("./parse-curl.ts");
    const parsed = parseCurl(command);
    if (parsed === undefined) return setNote("This curl command names no address.");
    setRequest(parsed.form);
    setNote(parsed.notes.length === 0 ? undefined : parsed.notes.join(" "));
    setPart(parsed.form.body === "" ? "headers" : "body");
  }

  const sentBody = form.body !== "" && sendsBody(form.method);
  return (
    <section className="panel request-panel" aria-label="Request">
      <RequestLine
        form={form}
        onChange={setRequest}
        onSend={bench.run}
        onCurl={(command) => void importCurl(command)}
      />
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
      {(problem ?? note) !== undefined && (
        <p className="field-error request-problem" role="alert">
          {problem ?? note}
        </p>
      )}
      {part !== undefined && <RequestPart part={part} bench={bench} />}
    </section>
  );
}
