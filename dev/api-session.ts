import * as v from "valibot";
import { type CheckBody, ReportAnswer } from "../contract/check.ts";
import { ShareAnswer, type ShareBody } from "../contract/api.ts";
import { dataRoutes } from "../contract/routes.ts";

/** A visitor with clearance, for scripts that share programs on a local stack. */
export interface ApiSession {
  cookie: string;
  share(body: ShareBody): Promise<ShareAnswer>;
  /** The address of a report of a project. */
  report(files: CheckBody["files"]): Promise<string>;
  /** Posts JSON; throws for an answer that is none of success. */
  post(path: string, body: unknown): Promise<Response>;
}

function attribute(html: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(html)?.[1] ?? "";
}

async function post(url: string, body: unknown, cookie = ""): Promise<Response> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

function cookiesOf(answer: Response): string[] {
  return answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
}

/** Goes the way of a browser: a document with its visitor cookie, a token of the emulator, clearance. */
export async function openApiSession(origin: string): Promise<ApiSession> {
  const page = await fetch(origin);
  const html = await page.text();
  const emulator = new URL(attribute(html, "data-script")).origin;
  const token = await post(`${emulator}/emulator/tokens`, {
    hostname: new URL(origin).hostname,
    action: attribute(html, "data-action"),
    cdata: attribute(html, "data-cdata"),
  });
  const { token: turnstileToken } = v.parse(v.object({ token: v.string() }), await token.json());
  const visitor = cookiesOf(page).join("; ");
  const cleared = await post(origin + dataRoutes.clearance, { turnstileToken }, visitor);
  const cookie = [visitor, ...cookiesOf(cleared)].join("; ");
  const send = (path: string, body: unknown) => post(origin + path, body, cookie);
  return {
    cookie,
    post: send,
    share: async (body) =>
      v.parse(ShareAnswer, await (await send(dataRoutes.programs, body)).json()),
    report: async (files) =>
      v.parse(ReportAnswer, await (await send(dataRoutes.reports, { files })).json()).url,
  };
}
