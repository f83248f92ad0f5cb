import { createExecutionContext } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { inject } from "vitest";
import * as v from "valibot";
import { ApiErrorBody } from "../../contract/api-errors.ts";
import { visitorOf } from "../turnstile/visitor.ts";
import type { Runner } from "../runs/runner.ts";
import { api } from "./api.ts";
import type { ClientEnv } from "./client-env.ts";

/** What is sent when no test says otherwise: as a page of ours sends it. */
const ownPage = { origin: "https://berth.test", "sec-fetch-site": "same-origin" };

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON; `text` as it is. */
  json?: unknown;
  text?: BodyInit;
  /** Given to the API in place of the Worker's own; such a request goes past the entry. */
  env?: Partial<ClientEnv>;
}

/** Sends a request through the Worker's front door. */
export async function send(path: string, sent: Sent = {}): Promise<Response> {
  const body = sent.json === undefined ? sent.text : JSON.stringify(sent.json);
  const request = new Request(`https://berth.test${path}`, {
    method: sent.method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      ...ownPage,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...sent.headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  if (sent.env === undefined) return exports.default.fetch(request);
  return api.fetch(request, { ...env, CLIENT: env.ASSETS, ...sent.env }, createExecutionContext());
}

/** Status, code and sentence of a refusal. */
export async function refusal(response: Response) {
  const body = v.strictObject({ error: v.strictObject(ApiErrorBody.entries.error.entries) });
  const { error } = v.parse(body, await response.json());
  return { status: response.status, ...error };
}

/** A visitor with the cookie a document gave them. */
export async function newVisitor() {
  const { cdata, setCookie = "" } = await visitorOf(new Request("https://berth.test/"));
  return { cdata, cookie: cookiePair(setCookie) };
}

/** A token as the widget would have got it, with what should go wrong. */
export async function mintToken(controls: Record<string, unknown>): Promise<string> {
  const answer = await fetch(`${inject("turnstileUrl")}/emulator/tokens`, {
    method: "POST",
    body: JSON.stringify({ hostname: "berth.test", action: "clearance", ...controls }),
  });
  return (await answer.json<{ token: string }>()).token;
}

/** The cookies of a visitor who passed Turnstile. */
export async function clearedCookies(): Promise<string> {
  const { cdata, cookie } = await newVisitor();
  const answer = await send("/api/clearance", {
    headers: { cookie },
    json: { turnstileToken: await mintToken({ cdata }) },
  });
  return `${cookie}; ${cookiePair(answer.headers.get("set-cookie") ?? "")}`;
}

function cookiePair(setCookie: string): string {
  return setCookie.split(";", 1)[0] ?? "";
}

/** The events of a run, whole where the program's status is given. */
function eventsOf(status: number | undefined): string {
  if (status === undefined) return '{"type":"response"}\n{"type":"end"}\n';
  const response = { type: "response", at: 1, status, statusText: "", headers: [] };
  const durations = { compile: 0, load: 0, firstByte: 1, total: 1 };
  const end = { type: "end", at: 1, outcome: "ok", coldStart: false, durations };
  return `${JSON.stringify(response)}\n${JSON.stringify(end)}\n`;
}

/** A runner that answers each run with two events, and tells what it was asked. */
export function runnerOf(asked: unknown[], status?: number): Runner {
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      asked.push({ path: new URL(request.url).pathname, call: await request.json() });
      return new Response(eventsOf(status), {
        headers: { "content-type": "application/x-ndjson" },
      });
    },
  };
}
