import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { inject } from "vitest";
import * as v from "valibot";
import worker from "./index.ts";

function originThatIs(behaviour: string): string {
  return inject("shellOrigins")[behaviour] ?? "";
}

/** Asks a Worker whose client is at the host that behaves so, or at the origin given. */
export async function ask(
  behaviour: string,
  path: string,
  init: RequestInit<IncomingRequestCfProperties> = {},
  origin = originThatIs(behaviour),
): Promise<Response> {
  const request = new Request<unknown, IncomingRequestCfProperties>(
    `https://berth.test${path}`,
    init,
  );
  return worker.fetch(request, { ...env, SHELL_ORIGIN: origin }, createExecutionContext());
}

const Seen = v.array(
  v.object({ method: v.string(), path: v.string(), headers: v.record(v.string(), v.string()) }),
);

/** Headers that the runtime sends with every request of a Worker; `cf-worker` names its zone. */
const ofRuntime = new Set(["host", "accept-encoding", "connection", "cf-worker"]);

/** What a host was asked since this was asked last: each request, with the headers that are not the runtime's. */
export async function seenBy(behaviour: string) {
  const answer = await fetch(`${originThatIs(behaviour)}/__seen`);
  return v.parse(Seen, await answer.json()).map(({ method, path, headers }) => ({
    method,
    path,
    headers: Object.keys(headers).filter((name) => !ofRuntime.has(name)),
  }));
}
