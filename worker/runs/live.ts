import * as v from "valibot";
import { liveFailureHeader } from "../../contract/runner.ts";
import { findProgram } from "../programs/store.ts";
import { liveAddress } from "./live-address.ts";
import { liveCall, postCall, upgradeCall, wantsWebSocket } from "./live-call.ts";
import { answerFailure, failureOf, LiveFailure } from "./live-failure.ts";
import { liveHeaders } from "./live-headers.ts";
import { lossKind } from "./loss.ts";
import { beginCall } from "./under-way.ts";
import type { Runner } from "./runner.ts";

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
  { db, runner }: { db: D1Database; runner: Runner },
): Promise<Response> {
  const address = liveAddress(label);
  const record = address === undefined ? undefined : await findProgram(db, address.id);
  if (record === undefined) return plain(404, "There is no program at this address.");
  const since = Date.now();
  const call = liveCall(request, record.program, address?.port);
  const asked = wantsWebSocket(request)
    ? await upgradeCall(request, call)
    : postCall(request, call);
  if (asked === undefined) return plain(501, "This program is too large for a WebSocket here.");
  let answer: Response;
  const over = beginCall();
  try {
    answer = await runner.fetch(asked);
  } catch {
    return answerFailure(failureOf(await lossKind(runner, since)));
  } finally {
    over();
  }
  if (answer.headers.has(liveFailureHeader)) {
    return answerFailure(v.parse(LiveFailure, await answer.json()), answer.status);
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
