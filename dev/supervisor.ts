import { setTimeout as wait } from "node:timers/promises";
import * as v from "valibot";
import { limits } from "../contract/limits.ts";
import type { RunErrorKind } from "../contract/run-errors.ts";
import { RunnerHealth, runnerPaths } from "../contract/runner.ts";
import { freePort } from "./free-port.ts";
import { residentBytes } from "./process-memory.ts";
import { processStat } from "./process-time.ts";
import type { RunnerEgress } from "./runner-config.ts";
import { type RunnerProcess, startRunner } from "./runner-process.ts";
import { serveStatus } from "./supervisor-status.ts";
import { openTrials } from "./trial.ts";

const pingMs = 250;
const defaultSilentMs = 2000;
const sampleMs = 50;
/** Time of which a silent process uses less than this part counts for so much less. */
const busyShare = 4;
const idleShare = 3;
const megabyte = 1024 * 1024;
/**
 * Growth within `memoryWindowMs` that only a program can cause that eats memory: it is stopped at once.
 * Several responses of some megabytes, or many new programs, grow a process by half of this.
 */
const defaultMemoryMost = 512 * megabyte;
const memoryWindowMs = 2500;
/** A silent process that grew by this much is collecting garbage rather than looping. */
const memorySuspect = 128 * megabyte;
/**
 * A process of this size is replaced when idle, one of the next size as soon as the runs in it are over, and
 * one of the last at once.
 */
const memoryIdle = 512 * megabyte;
const memoryDrain = 1024 * megabyte;
const memoryLast = 1536 * megabyte;
/** Named Dynamic Workers are never evicted locally, so a process that has loaded many is replaced when idle. */
const defaultProgramsMost = 150;
/** How long a process that was asked to end may take over it: when it was idle, and for the runs in it. */
const graceMs = 2000;
const drainMs = limits.wallClockMs + graceMs;
/** Starts in a row that may fail at first, before it is said that the runner cannot run at all. */
const firstStarts = 3;

export interface Supervisor {
  /** Where the runner answers; stays the same across restarts. */
  url: string;
  /** Where `dev/runner-link.ts` asks what became of a call. */
  statusUrl: string;
  pid(): number;
  /** Why a call sent at `since` broke off; no kind when it never reached a process and may be sent again. */
  lossSince(since: number): Promise<{ kind?: RunErrorKind }>;
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
  /** Growth in bytes that is stopped at once. */
  memoryMost?: number;
  /** What the runner may reach, if not what the environment says. */
  egress?: RunnerEgress;
}): Promise<Supervisor> {
  const {
    silentMs = defaultSilentMs,
    programsMost = defaultProgramsMost,
    memoryMost = defaultMemoryMost,
  } = options;
  const port = await freePort(options.port);
  const url = `http://127.0.0.1:${port}`;
  let runner: RunnerProcess;
  let ready = Promise.withResolvers<void>();
  let up = false;
  let started = false;
  let failedStarts = 0;
  const closing = new AbortController();
  let lastSample = Date.now();
  let lastCpu = 0;
  let silentFor = 0;
  /** Resident memory when the process last answered. */
  let calmBytes = 0;
  /** Resident memory over the last `memoryWindowMs`, oldest first. */
  let sizes: { at: number; bytes: number }[] = [];
  let lastExit: Exit = { at: 0, kind: "runner-restarted", replaced: false };
  let replacing = false;
  let verdict: RunErrorKind | undefined;
  let exitSeen = Promise.withResolvers<void>();

  function start(): void {
    up = false;
    runner = startRunner(options.bundle, port, options.egress);
    silentFor = 0;
    lastCpu = 0;
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
    // A process that takes its leave is silent by rights.
    if (verdict !== undefined && !(replacing && kind === "memory")) return;
    verdict = kind;
    replacing = false;
    runner.kill("SIGKILL");
  }

  /** Lets a process go when the runs in it are over, and takes no new ones; in the end it is ended. */
  function replace(most: number): void {
    if (verdict !== undefined) return;
    verdict = "runner-restarted";
    replacing = true;
    runner.kill("SIGTERM");
    const asked = runner;
    const last = setTimeout(() => asked.kill("SIGKILL"), most);
    void asked.exited.then(() => clearTimeout(last));
  }

  async function ping(): Promise<void> {
    const answer = await fetch(url + runnerPaths.health, { signal: AbortSignal.timeout(silentMs) });
    const { programs, active } = v.parse(RunnerHealth, await answer.json());
    silentFor = 0;
    calmBytes = residentBytes(runner.pid);
    if (!up) {
      up = true;
      started = true;
      ready.resolve();
    }
    if (programs > programsMost * 2 || calmBytes > memoryDrain) replace(drainMs);
    else if (active === 0 && (programs > programsMost || calmBytes > memoryIdle)) replace(graceMs);
  }

  function countSilence(now: number): void {
    const passed = Math.min(now - lastSample, sampleMs * 2);
    const cpu = processStat(runner.pid)?.cpuMs;
    const isIdle = cpu !== undefined && cpu - lastCpu < passed / busyShare;
    // On a busy machine a process may be silent because it gets no time; what blocks one uses all it gets.
    silentFor += isIdle ? passed / idleShare : passed;
    lastSample = now;
    lastCpu = cpu ?? 0;
  }

  function watch(): void {
    const now = Date.now();
    countSilence(now);
    const bytes = residentBytes(runner.pid);
    sizes = [...sizes.filter(({ at }) => at > now - memoryWindowMs), { at: now, bytes }];
    const grown = bytes - (sizes[0]?.bytes ?? bytes);
    if (!up) return;
    if (grown > memoryMost || bytes > memoryLast) kill("memory");
    else if (silentFor > silentMs)
      kill(bytes - calmBytes > memorySuspect ? "memory" : "blocked-loop");
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

  async function lossSince(since: number): Promise<{ kind?: RunErrorKind }> {
    if (lastExit.at < since && up && verdict === undefined)
      await Promise.race([exitSeen.promise, wait(1000)]);
    else if (lastExit.at < since && verdict !== undefined) await exitSeen.promise;
    if (lastExit.at >= since) return lastExit.replaced ? {} : { kind: lastExit.kind };
    if (!up) return {};
    return { kind: "runner-restarted" };
  }

  const trials = openTrials(() => superviseRunner({ ...options, egress: { allow: "" } }));
  const status = await serveStatus({ ready: () => ready.promise, lossSince, judge: trials.judge });

  return {
    url,
    statusUrl: status.url,
    pid: () => runner.pid,
    lossSince,
    close: async () => {
      closing.abort();
      clearInterval(samples);
      status.close();
      runner.kill("SIGKILL");
      await Promise.all([runner.exited, trials.close()]);
    },
  };
}
