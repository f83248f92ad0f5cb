import { createServer } from "node:http";
import type { RunErrorKind } from "../contract/run-errors.ts";
import { runnerPaths } from "../contract/runner.ts";
import { freePort } from "./free-port.ts";
import { residentBytes } from "./process-memory.ts";
import { type RunnerProcess, startRunner } from "./runner-process.ts";

const pingMs = 250;
const silentMs = 2000;
const sampleMs = 50;
const megabyte = 1024 * 1024;
/** Growth over the last calm moment that no program may cause: a run that reaches it is stopped at once. */
const memoryMost = 256 * megabyte;
/** A silent process that grew by this much is collecting garbage rather than looping. */
const memorySuspect = 128 * megabyte;
/** Named Dynamic Workers are never evicted locally, so a process that has loaded many is replaced when idle. */
const programsMost = 150;

export interface Supervisor {
  /** Where the runner answers; stays the same across restarts. */
  url: string;
  /** Where `dev/runner-link.ts` asks what became of a call. */
  statusUrl: string;
  pid(): number;
  close(): Promise<void>;
}

interface Exit {
  at: number;
  kind: RunErrorKind;
}

/**
 * Keeps one runner process alive: pings it, kills it when a program has frozen it or eats its memory,
 * starts it again, and remembers why, so that the run that did it ends with its true reason.
 */
export async function superviseRunner(options: {
  bundle: string;
  port?: number;
}): Promise<Supervisor> {
  const port = await freePort(options.port);
  const url = `http://127.0.0.1:${port}`;
  let runner: RunnerProcess;
  let ready = Promise.withResolvers<void>();
  let up = false;
  let closed = false;
  let lastAnswer = Date.now();
  let calmBytes = 0;
  let lastExit: Exit = { at: 0, kind: "runner-restarted" };
  let verdict: RunErrorKind | undefined;
  let exitSeen = Promise.withResolvers<void>();

  function start(): void {
    up = false;
    runner = startRunner(options.bundle, port);
    void runner.exited.then(async (kind) => {
      lastExit = { at: Date.now(), kind: verdict ?? kind };
      verdict = undefined;
      if (up) ready = Promise.withResolvers<void>();
      exitSeen.resolve();
      exitSeen = Promise.withResolvers<void>();
      if (closed) return;
      // A process that cannot even start must not be restarted in a tight loop.
      if (!up) await new Promise((resolve) => setTimeout(resolve, 500));
      start();
    });
  }

  function kill(kind: RunErrorKind, signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): void {
    if (verdict !== undefined) return;
    verdict = kind;
    runner.kill(signal);
  }

  async function ping(): Promise<void> {
    const answer = await fetch(url + runnerPaths.health, { signal: AbortSignal.timeout(silentMs) });
    const { programs, active } = (await answer.json()) as { programs: number; active: number };
    lastAnswer = Date.now();
    if (!up) {
      up = true;
      ready.resolve();
    }
    if (active > 0) return;
    calmBytes = residentBytes(runner.pid);
    if (programs > programsMost) kill("runner-restarted", "SIGTERM");
  }

  function watch(): void {
    const grown = residentBytes(runner.pid) - calmBytes;
    if (up && grown > memoryMost) kill("memory");
    else if (up && Date.now() - lastAnswer > silentMs)
      kill(grown > memorySuspect ? "memory" : "blocked-loop");
  }

  async function pingForever(): Promise<void> {
    while (!closed) {
      await ping().catch(() => undefined);
      // While it starts, its first answer is waited for closely: runs are waiting too.
      await new Promise((resolve) =>
        setTimeout(resolve, up && verdict === undefined ? pingMs : 10),
      );
    }
  }

  start();
  const samples = setInterval(watch, sampleMs);
  void pingForever();
  await ready.promise;

  /** Why a call sent at `since` broke off; no kind when it never reached a process and may be sent again. */
  async function lossSince(since: number): Promise<{ kind?: RunErrorKind }> {
    const timeout = new Promise((resolve) => setTimeout(resolve, 1000));
    if (lastExit.at < since && up && verdict === undefined)
      await Promise.race([exitSeen.promise, timeout]);
    else if (lastExit.at < since && verdict !== undefined) await exitSeen.promise;
    if (lastExit.at >= since) return { kind: lastExit.kind };
    if (!up) return {};
    return { kind: "runner-restarted" };
  }

  const status = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://supervisor");
    const reply = (value: unknown) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(value));
    };
    if (pathname === "/ready") void ready.promise.then(() => reply({ ok: true }));
    else if (pathname === "/loss") void lossSince(Number(searchParams.get("since"))).then(reply);
    else response.writeHead(404).end();
  });
  const statusPort = await freePort();
  await new Promise<void>((resolve) => status.listen(statusPort, "127.0.0.1", resolve));

  return {
    url,
    statusUrl: `http://127.0.0.1:${statusPort}`,
    pid: () => runner.pid,
    close: async () => {
      closed = true;
      clearInterval(samples);
      status.closeAllConnections();
      status.close();
      runner.kill("SIGKILL");
      await runner.exited;
    },
  };
}
