import { runnerPaths } from "../contract/runner.ts";

interface LinkVars {
  RUNNER_URL: string;
  SUPERVISOR_URL: string;
}

/** Attempts of a call that found no process: one restart takes well under a second. */
const attempts = 5;
/** Attempts of a call that a process took along before it had begun it. */
const lostAttempts = 3;

const sentWhole = new Set<string>([runnerPaths.runs, runnerPaths.locate, runnerPaths.check]);

interface Loss {
  kind?: string;
}

/**
 * A connection that was kept is sometimes closed from the other side just as it is used again. What has no
 * body and does nothing can be asked once more, for each connection that may have been kept.
 */
async function ask(url: string): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetch(url);
    } catch (error) {
      if (attempt >= attempts) throw error;
    }
  }
}

/** Waits for the process, then says why a call sent at `since` was lost, if it was. */
async function lossSince(since: number, vars: LinkVars): Promise<Loss> {
  const answer = await ask(`${vars.SUPERVISOR_URL}/loss?since=${since}`);
  return await answer.json();
}

async function ready(vars: LinkVars): Promise<void> {
  await (await ask(`${vars.SUPERVISOR_URL}/ready`)).body?.cancel();
}

/**
 * A call that is sent whole can be sent again, as long as its program has not begun: the runner sends
 * headers before that. So a run that only waited behind the one that blocked the process is not lost.
 */
async function forwardWhole(request: Request, target: string, vars: LinkVars): Promise<Response> {
  const body = await request.arrayBuffer();
  for (let attempt = 1; ; attempt += 1) {
    const since = Date.now();
    try {
      return await fetch(target, { method: "POST", body, signal: request.signal });
    } catch (error) {
      const { kind } = await lossSince(since, vars);
      const most = kind === undefined ? attempts : lostAttempts;
      if (request.signal.aborted || attempt >= most) throw error;
      await ready(vars);
    }
  }
}

/** Sends what has no body once more, where the process it was lost at is still the same. */
async function forwardOnce(request: Request, target: string, vars: LinkVars): Promise<Response> {
  const since = Date.now();
  try {
    return await fetch(target, request);
  } catch (error) {
    if (request.body !== null || request.signal.aborted) throw error;
    const { kind } = await lossSince(since, vars);
    if (kind !== undefined) throw error;
    return fetch(target, request);
  }
}

/** A live request streams, so it is sent once, when the process is there. */
async function forwardLive(request: Request, target: string, vars: LinkVars): Promise<Response> {
  await ready(vars);
  const response = await forwardOnce(request, target, vars);
  if (response.webSocket !== null) return response;
  // The hop over HTTP must not decode or encode what the program answered.
  return new Response(response.body, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
    encodeBody: "manual",
  });
}

/**
 * Stands where the service binding to the runner leads in production. Locally the runner is a process of
 * its own behind HTTP, which a program can freeze or kill; its supervisor knows what happened.
 */
export default {
  async fetch(request: Request, vars: LinkVars): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === runnerPaths.loss) {
      const { kind } = await lossSince(Number(searchParams.get("since")), vars);
      return Response.json({ kind: kind ?? "runner-restarted" });
    }
    if (pathname === runnerPaths.trial) {
      const asked = `${vars.SUPERVISOR_URL}/trial?${searchParams.toString()}`;
      const answer = await fetch(asked, { method: "POST", body: request.body });
      const { kind }: Loss = await answer.json();
      return Response.json({ kind: kind ?? "runner-restarted" });
    }
    const target = vars.RUNNER_URL + pathname;
    if (sentWhole.has(pathname)) return forwardWhole(request, target, vars);
    if (pathname === runnerPaths.live) return forwardLive(request, target, vars);
    return forwardOnce(request, target, vars);
  },
};
