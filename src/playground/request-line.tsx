import { isCurl } from "./is-curl.ts";
import type { RequestForm } from "./request-form.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/** Path and query of an address, whatever host it names: the program has none of its own. */
function pathOfUrl(text: string): string | undefined {
  const address = text.trim();
  if (!/^https?:\/\/\S+$/.test(address) || !URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

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
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          const isWhole = selectionStart === 0 && selectionEnd === value.length;
          const pasted = isWhole || value === "/" ? pathOfUrl(text) : undefined;
          if (!isCurl(text) && pasted === undefined) return;
          event.preventDefault();
          if (pasted === undefined) onCurl(text);
          else onChange({ ...form, path: pasted });
        }}
      />
      <button type="submit" className="button send">
        Send
      </button>
    </form>
  );
}
