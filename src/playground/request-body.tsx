import { useId } from "react";
import { contentBytes } from "../../contract/program.ts";
import { BodyFields } from "./body-fields.tsx";
import { bodyKind, bodyKinds, withBodyKind } from "./body-kind.ts";
import { BodyParts } from "./body-parts.tsx";
import { commonHeaders } from "./common-headers.ts";
import { jsonProblem, prettyJson } from "./decode-body.ts";
import { keysOf } from "../../contract/keys-of.ts";
import { byteSize } from "./quantities.ts";
import { headerOf, type RequestForm, sendsBody, withHeader } from "./request-form.ts";

type Props = { form: RequestForm; onChange: (form: RequestForm) => void };

function ContentType({ form, onChange }: Props) {
  const listId = useId();
  return (
    <label className="body-type">
      Content type
      <input
        className="field code"
        list={listId}
        placeholder="none"
        value={headerOf(form.headers, "content-type") ?? ""}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          const headers = withHeader(form.headers, "content-type", event.target.value);
          onChange({ ...form, headers });
        }}
      />
      <datalist id={listId}>
        {commonHeaders["content-type"]?.map((type) => (
          <option key={type}>{type}</option>
        ))}
      </datalist>
    </label>
  );
}

function TextBody({ form, onChange }: Props) {
  const { body } = form;
  if (typeof body !== "string") {
    return (
      <p className="hint">
        {byteSize(contentBytes(body))} of bytes.{" "}
        <button type="button" className="quiet" onClick={() => onChange({ ...form, body: "" })}>
          Write a text instead
        </button>
      </p>
    );
  }
  const isJson = bodyKind(form) === "json" && body.trim() !== "";
  const problem = isJson ? jsonProblem(body) : undefined;
  return (
    <>
      <textarea
        className="field code"
        aria-label="Body"
        rows={6}
        spellCheck={false}
        value={body}
        onChange={(event) => onChange({ ...form, body: event.target.value })}
      />
      {problem !== undefined && <p className="hint">Not JSON yet: {problem}</p>}
      {isJson && problem === undefined && (
        <div className="pair-actions">
          <button
            type="button"
            className="quiet"
            onClick={() => onChange({ ...form, body: prettyJson(body) ?? body })}
          >
            Format
          </button>
        </div>
      )}
    </>
  );
}

function Fields(props: Props) {
  switch (bodyKind(props.form)) {
    case "form":
      return <BodyFields {...props} />;
    case "multipart":
      return <BodyParts {...props} />;
    case "json":
    case "text":
    default:
      return <TextBody {...props} />;
  }
}

/** The body of a request, written the way its content type is easiest to write. */
export function RequestBody({ form, onChange }: Props) {
  const kind = bodyKind(form);
  return (
    <div className="request-part">
      <div className="body-head">
        <label className="body-type">
          Body as
          <select
            className="field"
            value={kind}
            onChange={({ target }) => {
              const to = keysOf(bodyKinds).find((each) => each === target.value);
              if (to !== undefined) onChange(withBodyKind(form, to));
            }}
          >
            {keysOf(bodyKinds).map((each) => (
              <option key={each} value={each}>
                {bodyKinds[each]}
              </option>
            ))}
          </select>
        </label>
        {kind !== "multipart" && <ContentType form={form} onChange={onChange} />}
      </div>
      <Fields form={form} onChange={onChange} />
      {!sendsBody(form.method) && (
        <p className="hint">{form.method} sends no body. Choose another method to send it.</p>
      )}
    </div>
  );
}
