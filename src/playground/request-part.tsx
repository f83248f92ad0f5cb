import { RequestBody } from "./request-body.tsx";
import type { RequestForm } from "./request-form.ts";
import { RequestHeaders } from "./request-headers.tsx";

type Props = { part: "headers" | "body"; form: RequestForm; onChange: (form: RequestForm) => void };

/** What of a request is only shown to those who open it. */
export function RequestPart({ part, form, onChange }: Props) {
  if (part === "body") return <RequestBody form={form} onChange={onChange} />;
  const { headers } = form;
  return (
    <RequestHeaders headers={headers} onChange={(next) => onChange({ ...form, headers: next })} />
  );
}
