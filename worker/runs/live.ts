import * as v from "valibot";
import { ProgramId } from "../../contract/api.ts";
import { liveFailureHeader } from "../../contract/runner.ts";
import { findProgram } from "../programs/store.ts";
import { liveCall, postCall, upgradeCall, wantsWebSocket } from "./live-call.ts";
import { answerFailure, failureOf, LiveFailure } from "./live-failure.ts";
import { liveHeaders } from "./live-headers.ts";
import { lossKind } from "./loss.ts";

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
    },
  });
}

/**
 * Answers at a program's live URL with the program's own response, streaming both ways. Nothing of the
 * app is here: no cookies (another host), no assets, no page. `label` is what stands before the host.
 */
export async function serveLive(
  request: Request,
  label: string,
  { db, runner }: { db: D1Database; runner: Fetcher },
): Promise<Response> {
  const record = v.is(ProgramId, label) ? await findProgram(db, label) : undefined;
  if (record === undefined) return plain(404, "There is no program at this address.");
  const since = Date.now();
  const call = liveCall(request, record.program);
  const asked = wantsWebSocket(request)
    ? await upgradeCall(request, call)
    : postCall(request, call);
  if (asked === undefined) return plain(501, "This program is too large for a WebSocket here.");
  let answer: Response;
  try {
    answer = await runner.fetch(asked);
  } catch {
    return answerFailure(failureOf(await lossKind(runner, since)));
  }
  if (answer.headers.has(liveFailureHeader)) {
    return answerFailure(v.parse(LiveFailure, await answer.json()));
  }
  return new Response(answer.body, {
    status: answer.status,
    statusText: answer.statusText,
    headers: liveHeaders(answer.headers),
    webSocket: answer.webSocket,
    // What the program encoded itself is already encoded.
    encodeBody: "manual",
  });
}
