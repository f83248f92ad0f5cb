import { afterAll, beforeAll, expect, it } from "vitest";
import { compatibilityFlags, newestCompatibilityDate } from "../../contract/compatibility-flags.ts";
import {
  defaultCompatibilityDate,
  oldestCompatibilityDate,
} from "../../contract/compatibility-date.ts";
import { newestDate, type Runtime, startRuntime } from "./ask-runtime.ts";
import { findFlags } from "./find-flags.ts";

let runtime: Runtime;

beforeAll(async () => {
  runtime = await startRuntime(defaultCompatibilityDate);
});

afterAll(() => runtime.close());

it("the newest date is the runtime's own", async () => {
  expect(await newestDate(runtime)).toBe(newestCompatibilityDate);
  expect(defaultCompatibilityDate <= newestCompatibilityDate).toBe(true);
});

it("nothing was switched on by default before the oldest date", async () => {
  const [old, older] = await runtime.ask([
    [oldestCompatibilityDate, []],
    ["2020-01-01", []],
  ]);
  expect(old).toEqual(older);
});

it("the table is what the installed runtime says, else `node dev/compatibility/write-flags.ts`", async () => {
  const found = await findFlags(runtime, oldestCompatibilityDate, newestCompatibilityDate);
  expect(found).toEqual(compatibilityFlags);
}, 90_000);
