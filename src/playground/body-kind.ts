import type { RequestForm } from "./request-form.ts";
import { headerOf, withHeader } from "./request-form.ts";

export const bodyKinds = {
  text: "Text",
  json: "JSON",
  form: "Form (urlencoded)",
  multipart: "Multipart, with files",
} as const;
export type BodyKind = keyof typeof bodyKinds;

const contentTypes: Record<Exclude<BodyKind, "multipart">, string> = {
  text: "text/plain;charset=utf-8",
  json: "application/json",
  form: "application/x-www-form-urlencoded",
};

/** How a body is written, told by its content type. */
export function bodyKind({ headers }: RequestForm): BodyKind {
  const type = (headerOf(headers, "content-type") ?? "").toLowerCase();
  if (/[/+]json\b/.test(type)) return "json";
  if (type.startsWith("application/x-www-form-urlencoded")) return "form";
  return type.startsWith("multipart/form-data") && type.includes("boundary=")
    ? "multipart"
    : "text";
}

/** The request with a body of another kind; what cannot be read as that kind is left behind. */
export function withBodyKind(form: RequestForm, kind: BodyKind): RequestForm {
  const { headers } = form;
  if (kind === "multipart") {
    const boundary = `berth-${crypto.randomUUID()}`;
    const type = `multipart/form-data; boundary=${boundary}`;
    return { ...form, headers: withHeader(headers, "content-type", type), body: "" };
  }
  const keeps = typeof form.body === "string" && bodyKind(form) !== "multipart";
  return {
    ...form,
    headers: withHeader(headers, "content-type", contentTypes[kind]),
    body: keeps ? form.body : "",
  };
}

/** The boundary that a multipart content type names. */
export function boundaryOf(contentType: string): string | undefined {
  const match = /;\s*boundary=(?:"([^"]*)"|([^;\s]+))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}
