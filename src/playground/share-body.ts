import * as v from "valibot";
import { type ShareAnswer, ShareBody, type StoredProgram } from "../../contract/api.ts";
import { limits } from "../../contract/limits.ts";
import { programOverLimit } from "../../contract/program.ts";
import { requestOf } from "./request-form.ts";
import type { Bench } from "./use-workbench.ts";

type Words = { title: string; description: string; listed: boolean };
type Sharable = Pick<Bench, "base" | "state">;

/** What is sent to share a draft, the request on screen first; or the sentence that says why it cannot be. */
export function shareBody(
  { base, state }: Sharable,
  words: Words,
): { body: ShareBody } | { problem: string } {
  const { program, request, requests } = state.draft;
  const overLimit = programOverLimit(program);
  if (overLimit !== undefined) return { problem: overLimit };
  const current = requestOf(request);
  const all = [...("request" in current ? [current.request] : []), ...requests];
  const once = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  const parsed = v.safeParse(ShareBody, {
    ...words,
    program,
    requests: once.slice(0, limits.savedRequests),
    ...(base.stored === undefined ? {} : { parent: base.stored.id }),
  });
  if (parsed.success) return { body: parsed.output };
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? "program";
  return {
    problem: field === "title" ? "A program needs a title." : `${issue.message} (${field})`,
  };
}

/** The stored program as the server now has it, without asking for it. */
export function storedFrom(body: ShareBody, answer: ShareAnswer): StoredProgram {
  return {
    id: answer.id,
    title: body.title,
    description: body.description ?? "",
    program: body.program,
    requests: body.requests ?? [],
    listed: body.listed ?? false,
    parent: body.parent ?? null,
    createdAt: new Date().toISOString(),
    url: answer.url,
    liveUrl: answer.liveUrl,
  };
}
