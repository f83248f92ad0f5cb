import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fault, Faults } from "../runner/faults/fault.ts";
import { buildRunner, runnerBundle } from "./build-runner.ts";
import { deviations, isServed } from "./judge-fault.ts";
import { type Supervisor, superviseRunner } from "./supervisor.ts";

/** What goes on until its time is over does so beside the others of its kind. */
function lasts({ outcome }: Fault): boolean {
  return [outcome].flat().includes("timeout");
}

/** The tests of these faults, at runners of their own: each ends as it has to, and the next program is served. */
export function testFaults(groups: Readonly<Record<string, Faults>>): void {
  let patient: Supervisor;
  let quick: Supervisor;

  /** For what can only be waited for until it is stopped, one that does not wait as long. */
  const runnerFor = ({ outcome }: Fault) => (outcome === "blocked-loop" ? quick : patient);

  beforeAll(async () => {
    await buildRunner();
    [patient, quick] = await Promise.all([
      superviseRunner({ bundle: runnerBundle }),
      superviseRunner({ bundle: runnerBundle, silentMs: 1000 }),
    ]);
  });

  afterAll(() => Promise.all([patient.close(), quick.close()]));

  describe.each(Object.entries(groups))("%s", (_, faults) => {
    const all = Object.entries(faults).filter(([, fault]) => !lasts(fault));
    test.each(all)("%s", { timeout: 30_000 }, async (_name, fault) => {
      expect(await deviations(runnerFor(fault), fault)).toEqual([]);
      expect(await isServed(runnerFor(fault))).toBe(true);
    });
  });

  const lasting = Object.values(groups).flatMap((faults) =>
    Object.entries(faults).filter(([, fault]) => lasts(fault)),
  );
  if (lasting.length === 0) return;
  describe.concurrent("until the time of the run is over", () => {
    test.each(lasting)("%s", { timeout: 30_000 }, async (_name, fault) => {
      expect(await deviations(runnerFor(fault), fault)).toEqual([]);
    });
  });
}
