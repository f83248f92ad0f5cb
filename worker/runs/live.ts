import * as v from "valibot";
import { ProgramId } from "../../contract/api.ts";
import type { Program } from "../../contract/program.ts";
import { type LiveCall, liveFailureHeader, runnerPaths } from "../../contract/runner.ts";
import { findProgram } from "../programs/store.ts";
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

/** The call's line of JSON, then the request's own body as it comes. */
function callBody(call: LiveCall, body: ReadableStream<Uint8Array> | null): BodyInit {
  const line = new TextEncoder().encode(`${JSON.stringify(call)}\n`);
  if (body === null) return line;
  const { readable, writable } = new IdentityTransformStream();
  const forward = async () => {
    const writer = writable.getWriter();
    await writer.write(line);
    writer.releaseLock();
    await body.pipeTo(writable);
  };
  // A client that breaks off its upload ends the call; the program sees its request aborted.
  forward().catch(() => undefined);
  return readable;
}

function liveCall(request: Request, program: Program): LiveCall {
  return {
    program,
    method: request.method,
    url: request.url,
    headers: [...request.headers].filter(([name]) => !name.startsWith("x-berth-")),
    hasBody: request.body !== null,
  };
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
  let answer: Response;
  try {
    answer = await runner.fetch(`http://runner${runnerPaths.live}`, {
      method: "POST",
      redirect: "manual",
      body: callBody(liveCall(request, record.program), request.body),
      signal: request.signal,
    });
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
    // What the program encoded itself is already encoded.
    encodeBody: "manual",
  });
}
