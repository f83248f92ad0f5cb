import type { RequestForm } from "./request-form.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

type Props = {
  form: RequestForm;
  onChange: (form: RequestForm) => void;
  onSend: () => void;
  /** A curl command was pasted into the path. */
  onCurl: (command: string) => void;
};

/** Method and path. The method is picked from the usual ones, or written where it is another. */
export function RequestLine({ form, onChange, onSend, onCurl }: Props) {
  const { method, path } = form;
  const isCustom = !methods.includes(method);
  return (
    <form
      className="request-line"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {isCustom ? (
        <input
          className="field code method"
          aria-label="Method"
          placeholder="Method"
          value={method}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange({ ...form, method: event.target.value.toUpperCase() })}
          onBlur={() => {
            if (method === "") onChange({ ...form, method: "GET" });
          }}
        />
      ) : (
        <select
          className="field code method"
          aria-label="Method"
          value={method}
          onChange={(event) => onChange({ ...form, method: event.target.value })}
        >
          {methods.map((each) => (
            <option key={each}>{each}</option>
          ))}
          <option value="">Other…</option>
        </select>
      )}
      <input
        className="field code path"
        aria-label="Path"
        value={path}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => onChange({ ...form, path: event.target.value })}
        onPaste={(event) => {
          const text = event.clipboardData.getData("text/plain");
          if (!/^\s*(?:\$\s+)?curl\s/.test(text)) return;
          event.preventDefault();
          onCurl(text);
        }}
      />
      <button type="submit" className="button send">
        Send
      </button>
    </form>
  );
}
