import type { ShareAnswer } from "../../contract/api.ts";
import { dataHref, pageHref } from "../../contract/routes.ts";
import { isExampleProgram } from "../programs/is-example.ts";
import { runProgram } from "../runs/run-program.ts";
import { collectRun } from "./collect-run.ts";
import { type MachineVars, refuseBrowsers, requireMachine } from "./machine-caller.ts";
import { plain, plainError } from "./plain-text.ts";
import { readUpload, type Upload } from "./read-upload.ts";
import { refuseOverLimit } from "./refuse-over-limit.ts";
import { runTranscript } from "./run-transcript.ts";
import { shareByMachine } from "./share-by-machine.ts";

type PlainEnv = MachineVars & Pick<Env, "DB" | "RUNNER" | "RUN_HOST">;

/** Whether a request is a file from a terminal; a page is never asked for by POST. */
export function isUpload(request: Request): boolean {
  return request.method === "POST" && new URL(request.url).pathname === pageHref("home");
}

/** Runs or shares the file that is posted, and says in plain text what came of it. */
export async function answerUpload(request: Request, env: PlainEnv): Promise<Response> {
  try {
    refuseBrowsers(request);
    const upload = await readUpload(request);
    return upload.share ? await shareUpload(request, upload, env) : await run(request, upload, env);
  } catch (thrown) {
    return plainError(thrown);
  }
}

async function run(request: Request, upload: Upload, env: PlainEnv): Promise<Response> {
  const { program, request: asked } = upload;
  refuseOverLimit(program, [asked]);
  if (!isExampleProgram(program)) await requireMachine(request, env);
  const collected = await collectRun(await runProgram(env.RUNNER, { program, request: asked }));
  const text = `${runTranscript(program.entry, asked, collected)}\n# add -F share=1 (or ?share=1) to get a link`;
  return plain(text, 200, { "x-berth-outcome": collected.end?.outcome ?? "runner-restarted" });
}

async function shareUpload(request: Request, upload: Upload, env: PlainEnv): Promise<Response> {
  await requireMachine(request, env);
  const { program, request: asked, title = program.entry, listed } = upload;
  const site = { db: env.DB, origin: env.ORIGIN, runHost: env.RUN_HOST };
  const shared = await shareByMachine(site, { program, title, requests: [asked], listed });
  return plain(sharedText(shared, env.ORIGIN), 201, { location: shared.url });
}

function sharedText({ id, url, liveUrl, deleteToken }: ShareAnswer, origin: string): string {
  const address = new URL(dataHref("program", { id }), origin).href;
  return [
    `link      ${url}`,
    `live      ${liveUrl}`,
    `delete    curl -X DELETE -H "Authorization: Bearer ${deleteToken}" ${address}`,
    "# the delete token is shown this once",
  ].join("\n");
}
