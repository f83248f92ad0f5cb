import { useState } from "react";
import { limits } from "../../contract/limits.ts";
import { contentBytes } from "../../contract/program.ts";
import type { ProgramRequest } from "../../contract/request.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { late } from "../components/late.ts";
import { useNavigation } from "../use-navigation.ts";
import { curlLine } from "./curl-line.ts";
import { byteSize } from "./quantities.ts";
import { formOf, requestOf, type RequestForm, sendsBody } from "./request-form.ts";
import { RequestLine } from "./request-line.tsx";
import { SavedRequests } from "./saved-requests.tsx";

const RequestPart = late(async () => (await import("./request-part.tsx")).RequestPart);

type Props = {
  form: RequestForm;
  saved: readonly ProgramRequest[];
  /** The saved requests are no longer those that the program came with. */
  savedChanged: boolean;
  /** The live URL that answers with these very bytes, if there is one. */
  liveUrl: string | undefined;
  problem: string | undefined;
  onChange: (form: RequestForm) => void;
  onSaved: (saved: readonly ProgramRequest[]) => void;
  onSend: () => void;
};

/** The request on screen where it could be saved. */
function savable(form: RequestForm, saved: readonly ProgramRequest[]): ProgramRequest | undefined {
  const made = requestOf(form);
  if (!("request" in made) || saved.length >= limits.savedRequests) return undefined;
  const shown = JSON.stringify(form);
  return saved.some((each) => JSON.stringify(formOf(each)) === shown) ? undefined : made.request;
}

export function RequestPanel(props: Props) {
  const { form, saved, savedChanged, liveUrl, problem, onChange, onSaved, onSend } = props;
  const [part, setPart] = useState<"headers" | "body">();
  const navigation = useNavigation();
  const toggle = (which: "headers" | "body") =>
    void navigation.prepare(RequestPart, () => setPart(part === which ? undefined : which));
  const made = requestOf(form);
  const unsaved = savable(form, saved);
  return (
    <section className="panel request-panel" aria-label="Request">
      <RequestLine form={form} onChange={onChange} onSend={onSend} />
      {(saved.length > 1 || (savedChanged && saved.length > 0)) && (
        <SavedRequests
          saved={saved}
          current={form}
          onPick={(request) => onChange(formOf(request))}
          onRemove={(request) => onSaved(saved.filter((each) => each !== request))}
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
        <span className="spacer" />
        {unsaved !== undefined && (
          <button type="button" className="quiet" onClick={() => onSaved([...saved, unsaved])}>
            Save request
          </button>
        )}
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
      {part !== undefined && <RequestPart part={part} form={form} onChange={onChange} />}
    </section>
  );
}
