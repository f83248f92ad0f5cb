import { CheckBody, projectOverLimit } from "../../contract/check.ts";
import * as v from "valibot";
import { apiBodyBytes } from "../../contract/limits.ts";
import { dataHref, pageHref } from "../../contract/routes.ts";
import { checkProject } from "../checks/check-project.ts";
import { HttpError } from "../http-error.ts";
import { saveReport } from "../programs/report-store.ts";
import { reportUrl } from "../programs/stored-report.ts";
import { type MachineVars, refuseBrowsers, requireMachine } from "./machine-caller.ts";
import { plain, plainError } from "./plain-text.ts";
import { readBytes } from "./read-body.ts";
import { formOf, pathOf } from "./read-upload.ts";
import { reportText } from "./report-text.ts";

type CheckEnv = MachineVars & Pick<Env, "DB" | "RUNNER"> & { CLIENT: Pick<Fetcher, "fetch"> };

/** Whether a request is a project from a terminal; a page is never asked for by POST. */
export function isCheckUpload(request: Request): boolean {
  return request.method === "POST" && new URL(request.url).pathname === pageHref("compatCheck");
}

/** A raw body is a manifest where it is JSON, and code otherwise. */
function nameOf(text: string): string {
  return /^\s*\{\s*"/.test(text) ? "package.json" : "server.js";
}

async function bodyOf(request: Request): Promise<CheckBody> {
  const { searchParams } = new URL(request.url);
  const type = request.headers.get("content-type") ?? "";
  const bytes = await readBytes(request, apiBodyBytes);
  const options = Object.fromEntries(
    [...searchParams].filter(([name]) => name === "title" || name === "date"),
  );
  const files: Record<string, string> = {};
  if (/^multipart\/form-data\b/i.test(type)) {
    for (const [field, value] of await formOf(bytes, type)) {
      if (typeof value !== "string") files[pathOf(field, value)] = await value.text();
    }
  } else if (bytes.byteLength > 0) {
    const text = new TextDecoder().decode(bytes);
    files[searchParams.get("name") ?? nameOf(text)] = text;
  }
  const parsed = v.safeParse(CheckBody, { ...options, files }, { abortEarly: true });
  if (!parsed.success) throw new HttpError("invalid-request", parsed.issues[0].message);
  const over = projectOverLimit(parsed.output.files);
  if (over !== undefined) throw new HttpError("too-large", over);
  return parsed.output;
}

/** Checks what is posted, and says in plain text what of it runs; `?share=1` gives it a link. */
export async function answerCheckUpload(request: Request, env: CheckEnv): Promise<Response> {
  try {
    refuseBrowsers(request);
    await requireMachine(request, env);
    const { assets, runner, origin } = {
      assets: env.CLIENT,
      runner: env.RUNNER,
      origin: env.ORIGIN,
    };
    const report = await checkProject({ assets, runner, origin }, await bodyOf(request));
    const text = reportText(report);
    if (new URL(request.url).searchParams.get("share") !== "1") {
      return plain(`${text}\n# add ?share=1 to get a link`, 200);
    }
    const saved = await saveReport(env.DB, report);
    if (saved === undefined)
      throw new HttpError("too-large", "The report is too large to be stored.");
    const url = reportUrl(saved.id, origin);
    const address = new URL(dataHref("report", { id: saved.id }), origin).href;
    const links = `link      ${url}\ndelete    curl -X DELETE -H "Authorization: Bearer ${saved.deleteToken}" ${address}`;
    return plain(`${text}\n${links}\n# the delete token is shown this once`, 201, {
      location: url,
    });
  } catch (thrown) {
    return plainError(thrown);
  }
}
