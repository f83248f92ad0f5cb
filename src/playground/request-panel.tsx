import { useState } from "react";
import { contentBytes } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { curlLine } from "./curl-line.ts";
import { byteSize } from "./quantities.ts";
import { RequestBody } from "./request-body.tsx";
import { formOf, requestOf, type RequestForm, sendsBody } from "./request-form.ts";
import { RequestHeaders } from "./request-headers.tsx";
import { RequestLine } from "./request-line.tsx";
import { SavedRequests } from "./saved-requests.tsx";

type Props = {
  form: RequestForm;
  saved: readonly ProgramRequest[];
  /** The live URL that answers with these very bytes, if there is one. */
  liveUrl: string | undefined;
  problem: string | undefined;
  onChange: (form: RequestForm) => void;
  onSend: () => void;
};

export function RequestPanel({ form, saved, liveUrl, problem, onChange, onSend }: Props) {
  const [part, setPart] = useState<"headers" | "body">();
  const toggle = (which: "headers" | "body") => setPart(part === which ? undefined : which);
  const made = requestOf(form);
  return (
    <section className="panel request-panel" aria-label="Request">
      <RequestLine form={form} onChange={onChange} onSend={onSend} />
      {saved.length > 1 && (
        <SavedRequests
          saved={saved}
          current={form}
          onPick={(request) => onChange(formOf(request))}
        />
      )}
      <div className="request-parts">
        <button
          type="button"
          className="quiet"
          aria-expanded={part === "headers"}
          onClick={() => toggle("headers")}
        >
          Headers <span className="count">{form.headers.length}</span>
        </button>
        <button
          type="button"
          className="quiet"
          aria-expanded={part === "body"}
          onClick={() => toggle("body")}
        >
          Body{" "}
          {form.body !== "" && sendsBody(form.method) && (
            <span className="count">{byteSize(contentBytes(form.body))}</span>
          )}
        </button>
        {liveUrl !== undefined && "request" in made && (
          <CopyButton
            text={() => curlLine(liveUrl, made.request)}
            label="Copy as curl"
            what="with the live URL"
          />
        )}
      </div>
      {problem !== undefined && (
        <p className="field-error request-problem" role="alert">
          {problem}
        </p>
      )}
      {part === "headers" && (
        <RequestHeaders
          headers={form.headers}
          onChange={(headers) => onChange({ ...form, headers })}
        />
      )}
      {part === "body" && <RequestBody form={form} onChange={onChange} />}
    </section>
  );
}
