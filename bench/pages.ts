import autocannon from "autocannon";
import type { Program } from "../contract/program.ts";
import { pageHref } from "../contract/routes.ts";
import type { ApiSession } from "../dev/api-session.ts";
import { cpuMillis, workerdPids } from "./cpu-time.ts";
import { summarise } from "./latency.ts";
import { startDocumented, startFloor, startPassthrough } from "./page-hosts.ts";
import { row } from "./table.ts";

const stored = 1000;
const connections = 32;
/** Short rounds, and many: a machine that is slower for some seconds is so for one round of each. */
const amountMost = 1500;
const rounds = 9;
const warmUpRounds = 2;

interface Host {
  name: string;
  origin: string;
  pid: number;
  /** Requests a round: fewer for what is slow. */
  amount: number;
}

interface Measured {
  perSecond: number;
  cpuMicros: number;
  p50: number;
  p99: number;
}

async function shareMany(session: ApiSession, program: Program) {
  const programs: { id: string; title: string; program: Program }[] = [];
  for (let number = 0; number < stored; number += 1) {
    const files = { ...program.files, "number.txt": String(number) };
    const shared = { title: `Benchmark ${number}`, program: { ...program, files } };
    const { id } = await session.share({ ...shared, description: "A program of the benchmark." });
    programs.push({ id, ...shared });
  }
  return programs;
}

/** Requests of pages chosen at random, and the CPU that workerd used for each. */
async function bombard({ origin, pid, amount }: Host, paths: string[]): Promise<Measured> {
  const random = () => paths[Math.floor(Math.random() * paths.length)] ?? "/";
  let answers = 0;
  let lastAnswer = 0;
  const onResponse = () => {
    answers += 1;
    // Autocannon itself looks up only once a second.
    lastAnswer = performance.now();
  };
  const cpuBefore = cpuMillis(pid);
  const begun = performance.now();
  const { latency, non2xx } = await autocannon({
    url: origin,
    connections,
    amount,
    requests: [{ setupRequest: (request) => ({ ...request, path: random() }), onResponse }],
  });
  const seconds = (lastAnswer - begun) / 1000;
  if (answers !== amount || non2xx > 0)
    throw new Error(`${origin} answered ${answers} times, ${non2xx} times with an error.`);
  return {
    perSecond: amount / seconds,
    cpuMicros: ((cpuMillis(pid) - cpuBefore) * 1000) / amount,
    p50: latency.p50,
    p99: latency.p99,
  };
}

/** Starts something and gives the workerd process that was not there before. */
async function started<T>(start: () => Promise<T>): Promise<{ value: T; pid: number }> {
  const before = new Set(workerdPids());
  const value = await start();
  const pid = workerdPids().find((each) => !before.has(each));
  if (pid === undefined) throw new Error("No workerd process has been started.");
  return { value, pid };
}

/**
 * Pages of a thousand stored programs in random order, beside a Worker that does nothing, one that only
 * passes the document on, and one of the documented pattern. They take turns, so that a busy machine is busy for all.
 */
export async function benchPages(
  app: { origin: string; pid: number },
  session: ApiSession,
  program: Program,
  compatibilityDate: string,
): Promise<void> {
  const programs = await shareMany(session, program);
  const paths = programs.map(({ id }) => pageHref("program", { id }));
  const floor = await started(() => startFloor(compatibilityDate));
  const passthrough = await started(() => startPassthrough(compatibilityDate));
  const documented = await started(() => startDocumented(programs, compatibilityDate));
  const hosts: Host[] = [
    {
      name: "nothing: new Response",
      origin: (await floor.value.ready).origin,
      pid: floor.pid,
      amount: amountMost,
    },
    {
      name: "ASSETS.fetch, passed on",
      origin: (await passthrough.value.ready).origin,
      pid: passthrough.pid,
      amount: amountMost,
    },
    {
      name: "documented: ASSETS, D1, HTMLRewriter",
      origin: (await documented.value.ready).origin,
      pid: documented.pid,
      amount: amountMost / 3,
    },
    { name: "/p/:id", ...app, amount: amountMost },
  ];
  const results = hosts.map((host) => ({ host, measured: new Array<Measured>() }));
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const { host, measured } of results) {
      const one = await bombard(host, paths);
      if (round >= 0) measured.push(one);
    }
  }
  await Promise.all([floor, passthrough, documented].map(({ value }) => value.dispose()));

  console.log(
    `\nPages of ${stored} stored programs at random, ${connections} connections, ` +
      `medians of ${rounds} rounds of up to ${amountMost} requests\n`,
  );
  row("", "req/s", "CPU µs", "p50 ms", "p99 ms");
  for (const { host, measured } of results) {
    const of = (key: keyof Measured) => summarise(measured.map((each) => each[key])).median;
    row(host.name, of("perSecond"), of("cpuMicros"), of("p50"), of("p99"));
  }
}
