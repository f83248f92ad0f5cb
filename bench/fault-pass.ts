import { setTimeout as wait } from "node:timers/promises";
import type { ApiSession } from "../dev/api-session.ts";
import { outcomeOf, programOf, runEvents } from "../e2e/run-events.ts";
import { faultGroups } from "../runner/faults/all-faults.ts";
import type { Fault } from "../runner/faults/fault.ts";
import { startUsers, type UsersFigures } from "./normal-users.ts";

const users = 20;
/** The users' first visits fill caches and isolates, before memory is looked at. */
const warmUpMs = 6000;

export interface PassFigures extends UsersFigures {
  faults: number;
  /** Faults that did not end as they have to, with how they did. */
  faultFailures: string[];
  /** Resident memory of the app's process before and after, in bytes. */
  before: number;
  after: number;
  seconds: number;
}

type Named = [name: string, fault: Fault];

/** Every fault, or each of so many. */
function chosen(each: number): Named[] {
  const all = Object.entries(faultGroups).flatMap(([group, faults]) =>
    Object.entries(faults).map(([name, fault]): Named => [`${group}: ${name}`, fault]),
  );
  return all.filter((_, at) => at % each === 0);
}

function lasts([, { outcome }]: Named): boolean {
  return [outcome].flat().includes("timeout");
}

async function send(origin: string, cookie: string, fault: Fault): Promise<string | undefined> {
  const { of, request = {}, leavesAfterMs, outcome } = fault;
  const signal = leavesAfterMs === undefined ? null : AbortSignal.timeout(leavesAfterMs);
  try {
    const ended = outcomeOf(await runEvents(origin, cookie, of, request, signal));
    const isRight = [outcome].flat().some((one) => one === ended);
    return isRight ? undefined : String(ended);
  } catch (error) {
    return leavesAfterMs === undefined ? String(error) : undefined;
  }
}

/**
 * All faults, or each of so many, one after another, while normal users are about; what lasts until the clock
 * ends it goes on beside the first of the others.
 */
export async function passFaults(
  origin: string,
  session: ApiSession,
  appBytes: () => number | Promise<number>,
  each = 1,
): Promise<PassFigures> {
  const program = programOf("module.exports = (req, res) => res.end('shared');");
  const { id } = await session.share({ program, title: "Under load" });
  const crowd = startUsers(origin, session.cookie, id, users);
  await wait(warmUpMs);
  const before = await appBytes();
  const began = performance.now();
  const named = chosen(each);
  const faultFailures: string[] = [];
  const note = async ([name, fault]: Named) => {
    const ended = await send(origin, session.cookie, fault);
    if (ended !== undefined) faultFailures.push(`${name}: ${ended}`);
  };
  // They lose their process to nobody, so that each can be held to its own end.
  await Promise.all(named.filter(lasts).map(note));
  for (const fault of named.filter((one) => !lasts(one))) await note(fault);
  const seconds = (performance.now() - began) / 1000;
  const figures = await crowd.stop();
  const after = await appBytes();
  return { ...figures, faults: named.length, faultFailures, before, after, seconds };
}
