import { useId } from "react";
import { contentBytes } from "../../contract/program.ts";
import { byteSize } from "./quantities.ts";
import { headerOf, type RequestForm, sendsBody, withHeader } from "./request-form.ts";

const contentTypes = [
  "application/json",
  "application/x-www-form-urlencoded",
  "text/plain;charset=utf-8",
  "text/html;charset=utf-8",
  "application/xml",
];

type Props = { form: RequestForm; onChange: (form: RequestForm) => void };

export function RequestBody({ form, onChange }: Props) {
  const { method, headers, body } = form;
  const listId = useId();
  return (
    <div className="request-part">
      <label className="body-type">
        Content type
        <input
          className="field code"
          list={listId}
          placeholder="none"
          value={headerOf(headers, "content-type") ?? ""}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) =>
            onChange({ ...form, headers: withHeader(headers, "content-type", event.target.value) })
          }
        />
        <datalist id={listId}>
          {contentTypes.map((type) => (
            <option key={type} value={type}>
              {type}
            </option>
          ))}
        </datalist>
      </label>
      {typeof body === "string" ? (
        <textarea
          className="field code"
          aria-label="Body"
          rows={6}
          spellCheck={false}
          value={body}
          onChange={(event) => onChange({ ...form, body: event.target.value })}
        />
      ) : (
        <p className="hint">
          {byteSize(contentBytes(body))} of bytes.{" "}
          <button type="button" className="quiet" onClick={() => onChange({ ...form, body: "" })}>
            Write a text instead
          </button>
        </p>
      )}
      {!sendsBody(method) && (
        <p className="hint">{method} sends no body. Choose another method to send it.</p>
      )}
    </div>
  );
}
