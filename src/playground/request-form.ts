import * as v from "valibot";
import type { Content } from "../../contract/program.ts";
import { ProgramRequest, requestOverLimit } from "../../contract/request.ts";

/** A request while it is being written: it may be invalid, and keeps a body that its method does not send. */
export type RequestForm = {
  method: string;
  path: string;
  headers: [string, string][];
  body: Content;
};

export const emptyRequest: RequestForm = { method: "GET", path: "/", headers: [], body: "" };

export function formOf(request: ProgramRequest | undefined): RequestForm {
  if (request === undefined) return emptyRequest;
  const { method, path, headers, body } = request;
  return { method, path, headers, body: body ?? "" };
}

export function sendsBody(method: string): boolean {
  return !["GET", "HEAD"].includes(method.toUpperCase());
}

/** The request as it is sent, or the sentence that says what is wrong with it. */
export function requestOf(form: RequestForm): { request: ProgramRequest } | { problem: string } {
  const parsed = v.safeParse(ProgramRequest, {
    method: form.method,
    path: form.path,
    headers: form.headers.filter(([name, value]) => name !== "" || value !== ""),
    ...(sendsBody(form.method) && form.body !== "" ? { body: form.body } : {}),
  });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const part = v.getDotPath(issue)?.split(".")[0];
    return { problem: part === "method" ? "This method cannot be sent." : issue.message };
  }
  const overLimit = requestOverLimit(parsed.output);
  return overLimit === undefined ? { request: parsed.output } : { problem: overLimit };
}

/** The value of the first header of this name. */
export function headerOf(headers: readonly [string, string][], name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1];
}

/** The headers with one of this name set, or without it where the value is empty. */
export function withHeader(
  headers: readonly [string, string][],
  name: string,
  value: string,
): [string, string][] {
  const index = headers.findIndex(([each]) => each.toLowerCase() === name);
  if (value === "") return headers.filter((_, at) => at !== index);
  const header: [string, string] = [headers[index]?.[0] ?? name, value];
  return index < 0 ? [...headers, header] : headers.with(index, header);
}
