import { PairRows } from "./pair-rows.tsx";
import { queryRow, queryRows, withQuery } from "./query-rows.ts";
import type { RequestForm } from "./request-form.ts";

type Props = { form: RequestForm; onChange: (form: RequestForm) => void };

/** A urlencoded body as a table: it is written as a query is, with no path before it. */
export function BodyFields({ form, onChange }: Props) {
  const query = typeof form.body === "string" && form.body !== "" ? `?${form.body}` : "";
  const rows = queryRows(query);
  const write = (next: typeof rows) => onChange({ ...form, body: withQuery("", next).slice(1) });
  return (
    <PairRows
      legend="Fields of the form"
      noun="field"
      pairs={rows.map(({ name, value }) => [name, value])}
      canAdd
      onChange={(at, name, value) => write(rows.with(at, queryRow(name, value)))}
      onAdd={() => write([...rows, queryRow(rows.length === 0 ? "name" : "", "")])}
      onRemove={(at) => write(rows.toSpliced(at, 1))}
    />
  );
}
