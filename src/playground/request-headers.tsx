import { useId } from "react";
import { limits } from "../../contract/limits.ts";
import { commonHeaders } from "./common-headers.ts";
import { PairRows } from "./pair-rows.tsx";

type Headers = [string, string][];
type Props = { headers: Headers; onChange: (headers: Headers) => void };

/** The headers as a table, with the usual names and values to choose from. */
export function RequestHeaders({ headers, onChange }: Props) {
  const listId = useId();
  const used = [...new Set(headers.map(([name]) => name.toLowerCase()))].filter(
    (name) => (commonHeaders[name] ?? []).length > 0,
  );
  return (
    <PairRows
      legend="Request headers"
      noun="header"
      pairs={headers}
      canAdd={headers.length < limits.requestHeaders}
      onChange={(at, name, value) => onChange(headers.with(at, [name, value]))}
      onAdd={() => onChange([...headers, ["", ""]])}
      onRemove={(at) => onChange(headers.toSpliced(at, 1))}
      nameList={listId}
      valueList={(name) =>
        used.includes(name.toLowerCase()) ? `${listId}-${name.toLowerCase()}` : undefined
      }
    >
      <datalist id={listId}>
        {Object.keys(commonHeaders).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      {used.map((name) => (
        <datalist key={name} id={`${listId}-${name}`}>
          {commonHeaders[name]?.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </datalist>
      ))}
    </PairRows>
  );
}
