import * as v from "valibot";
import { expect, it } from "vitest";
import { passFaults } from "../../bench/fault-pass.ts";
import { openApiSession } from "../../dev/api-session.ts";
import { built } from "../stacks.ts";

const megabyte = 1024 * 1024;

async function appBytes(): Promise<number> {
  const answer = await fetch(built.statusUrl);
  return v.parse(v.object({ appBytes: v.number() }), await answer.json()).appBytes;
}

it("twenty users notice nothing of hostile programs", { timeout: 240_000 }, async () => {
  const session = await openApiSession(built.origin);
  const figures = await passFaults(built.origin, session, appBytes, 9);
  expect(figures.faults).toBeGreaterThan(25);
  expect(figures.faultFailures).toEqual([]);
  expect(figures.pageFailures).toEqual([]);
  expect(figures.runFailures).toEqual([]);
  expect(figures.pages.length).toBeGreaterThan(50);
  expect(figures.runs.length).toBeGreaterThan(50);
  expect(Math.max(...figures.pages)).toBeLessThan(1000);
  expect(figures.after - figures.before).toBeLessThan(64 * megabyte);
});
