import { limits } from "../../contract/limits.ts";
import { CloseIcon, PlusIcon } from "../components/icons.tsx";

type Headers = [string, string][];
type Props = { headers: Headers; onChange: (headers: Headers) => void };

export function RequestHeaders({ headers, onChange }: Props) {
  return (
    <fieldset className="request-part header-rows">
      <legend className="visually-hidden">Request headers</legend>
      {headers.map(([name, value], at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place; all their state is in the props
        <div className="header-row" key={at}>
          <input
            className="field code"
            aria-label={`Name of header ${at + 1}`}
            placeholder="name"
            value={name}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => onChange(headers.with(at, [event.target.value, value]))}
          />
          <input
            className="field code"
            aria-label={`Value of header ${at + 1}`}
            placeholder="value"
            value={value}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            onChange={(event) => onChange(headers.with(at, [name, event.target.value]))}
          />
          <button
            type="button"
            className="quiet icon"
            aria-label={`Remove header ${name === "" ? at + 1 : name}`}
            onClick={() => onChange(headers.toSpliced(at, 1))}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
      {headers.length < limits.requestHeaders && (
        <div>
          <button type="button" className="quiet" onClick={() => onChange([...headers, ["", ""]])}>
            <PlusIcon /> Add a header
          </button>
        </div>
      )}
    </fieldset>
  );
}
