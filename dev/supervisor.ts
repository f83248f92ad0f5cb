import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import * as v from "valibot";
import type { RunErrorKind } from "../contract/run-errors.ts";
import { RunnerHealth, runnerPaths } from "../contract/runner.ts";
import { freePort } from "./free-port.ts";
import { residentBytes } from "./process-memory.ts";
import { type RunnerProcess, startRunner } from "./runner-process.ts";

const pingMs = 250;
const defaultSilentMs = 2000;
const sampleMs = 50;
const megabyte = 1024 * 1024;
/**
 * Growth within `memoryWindowMs` that only a program can cause that eats memory: it is stopped at once.
 * Several responses of some megabytes, or many new programs, grow a process by half of this.
 */
const memoryMost = 512 * megabyte;
const memoryWindowMs = 2500;
/** A silent process that grew by this much is collecting garbage rather than looping. */
const memorySuspect = 128 * megabyte;
/** A process of this size is replaced when idle, and one of the next size at once. */
const memoryIdle = 512 * megabyte;
const memoryLast = 1536 * megabyte;
/** Named Dynamic Workers are never evicted locally, so a process that has loaded many is replaced when idle. */
const defaultProgramsMost = 150;
/** How long a process that was asked to end may take over it. */
const graceMs = 2000;
/** Starts in a row that may fail at first, before it is said that the runner cannot run at all. */
const firstStarts = 3;

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
  /** Whether the process was replaced for its own sake; what it did not answer may be sent again. */
  replaced: boolean;
}

/**
 * Keeps one runner process alive: pings it, kills it when a program has frozen it or eats its memory,
 * starts it again, and remembers why, so that the run that did it ends with its true reason.
 */
export async function superviseRunner(options: {
  bundle: string;
  port?: number;
  /** Without an answer for this long, a process counts as blocked. */
  silentMs?: number;
  programsMost?: number;
}): Promise<Supervisor> {
  const { silentMs = defaultSilentMs, programsMost = defaultProgramsMost } = options;
  const port = await freePort(options.port);
  const url = `http://127.0.0.1:${port}`;
  let runner: RunnerProcess;
  let ready = Promise.withResolvers<void>();
  let up = false;
  let started = false;
  let failedStarts = 0;
  const closing = new AbortController();
  let lastSample = Date.now();
  let silentFor = 0;
  /** Resident memory over the last `memoryWindowMs`, oldest first. */
  let sizes: { at: number; bytes: number }[] = [];
  let lastExit: Exit = { at: 0, kind: "runner-restarted", replaced: false };
  let replacing = false;
  let verdict: RunErrorKind | undefined;
  let exitSeen = Promise.withResolvers<void>();

  function start(): void {
    up = false;
    runner = startRunner(options.bundle, port);
    silentFor = 0;
    sizes = [];
    void runner.exited.then(async ({ kind, errors }) => {
      lastExit = { at: Date.now(), kind: verdict ?? kind, replaced: replacing };
      verdict = undefined;
      replacing = false;
      if (up) ready = Promise.withResolvers<void>();
      exitSeen.resolve();
      exitSeen = Promise.withResolvers<void>();
      if (closing.signal.aborted) return;
      if (!up) {
        failedStarts += 1;
        if (!started && failedStarts === firstStarts) {
          ready.reject(new Error(`The runner does not start.\n${errors}`));
          return;
        }
        // A process that cannot even start must not be restarted in a tight loop.
        await wait(500);
      }
      start();
    });
  }

  function kill(kind: RunErrorKind): void {
    if (verdict !== undefined) return;
    verdict = kind;
    runner.kill("SIGKILL");
  }

  /** Lets an idle process go; one that does not end by itself is ended. */
  function replace(): void {
    if (verdict !== undefined) return;
    verdict = "runner-restarted";
    replacing = true;
    runner.kill("SIGTERM");
    const asked = runner;
    const last = setTimeout(() => asked.kill("SIGKILL"), graceMs);
    void asked.exited.then(() => clearTimeout(last));
  }

  async function ping(): Promise<void> {
    const answer = await fetch(url + runnerPaths.health, { signal: AbortSignal.timeout(silentMs) });
    const { programs, active } = v.parse(RunnerHealth, await answer.json());
    silentFor = 0;
    if (!up) {
      up = true;
      started = true;
      ready.resolve();
    }
    if (active > 0) return;
    if (programs > programsMost || residentBytes(runner.pid) > memoryIdle) replace();
  }

  function watch(): void {
    const now = Date.now();
    // When this process itself was kept from running, for instance by a build, the runner is not to blame.
    silentFor += Math.min(now - lastSample, sampleMs * 2);
    lastSample = now;
    const bytes = residentBytes(runner.pid);
    sizes = [...sizes.filter(({ at }) => at > now - memoryWindowMs), { at: now, bytes }];
    const grown = bytes - (sizes[0]?.bytes ?? bytes);
    if (up && (grown > memoryMost || bytes > memoryLast)) kill("memory");
    else if (up && silentFor > silentMs) kill(grown > memorySuspect ? "memory" : "blocked-loop");
  }

  async function pingForever(): Promise<void> {
    while (!closing.signal.aborted) {
      await ping().catch(() => undefined);
      // While it starts, its first answer is waited for closely: runs are waiting too.
      await wait(up && verdict === undefined ? pingMs : 10);
    }
  }

  start();
  const samples = setInterval(watch, sampleMs);
  void pingForever();
  try {
    await ready.promise;
  } catch (error) {
    closing.abort();
    clearInterval(samples);
    throw error;
  }

  /** Why a call sent at `since` broke off; no kind when it never reached a process and may be sent again. */
  async function lossSince(since: number): Promise<{ kind?: RunErrorKind }> {
    if (lastExit.at < since && up && verdict === undefined)
      await Promise.race([exitSeen.promise, wait(1000)]);
    else if (lastExit.at < since && verdict !== undefined) await exitSeen.promise;
    if (lastExit.at >= since) return lastExit.replaced ? {} : { kind: lastExit.kind };
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
      closing.abort();
      clearInterval(samples);
      status.closeAllConnections();
      status.close();
      runner.kill("SIGKILL");
      await runner.exited;
    },
  };
}
