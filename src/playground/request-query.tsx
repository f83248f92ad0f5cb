import { PairRows } from "./pair-rows.tsx";
import { queryRow, queryRows, withQuery } from "./query-rows.ts";

type Props = { path: string; onChange: (path: string) => void };

/** The query of the path as a table: what is written in either is in both. */
export function RequestQuery({ path, onChange }: Props) {
  const rows = queryRows(path);
  return (
    <PairRows
      legend="Query parameters"
      noun="parameter"
      pairs={rows.map(({ name, value }) => [name, value])}
      canAdd
      onChange={(at, name, value) =>
        onChange(withQuery(path, rows.with(at, queryRow(name, value))))
      }
      onAdd={() => onChange(withQuery(path, [...rows, queryRow("", "")]))}
      onRemove={(at) => onChange(withQuery(path, rows.toSpliced(at, 1)))}
    />
  );
}
