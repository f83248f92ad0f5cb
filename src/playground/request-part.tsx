import { RequestBody } from "./request-body.tsx";
import { RequestHeaders } from "./request-headers.tsx";
import { RequestQuery } from "./request-query.tsx";
import { RequestTools } from "./request-tools.tsx";
import type { Bench } from "./use-workbench.ts";
import "../styles/request-part.css";

export type Part = "query" | "headers" | "body" | "more";

type Props = { part: Part; bench: Bench };

/** What of a request is only shown to those who open it. */
export function RequestPart({ part, bench }: Props) {
  const { request: form } = bench.state.draft;
  const onChange = bench.setRequest;
  const { path, headers } = form;
  switch (part) {
    case "query":
      return <RequestQuery path={path} onChange={(next) => onChange({ ...form, path: next })} />;
    case "headers":
      return (
        <RequestHeaders
          headers={headers}
          onChange={(next) => onChange({ ...form, headers: next })}
        />
      );
    case "body":
      return <RequestBody form={form} onChange={onChange} />;
    case "more":
    default:
      return <RequestTools bench={bench} />;
  }
}
