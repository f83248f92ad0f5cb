import { expect, it } from "vitest";
import { liveLabel } from "./live-host.ts";

it.each([
  ["abc.run.test", "run.test", "abc"],
  ["abc.localhost:5173", "localhost:5173", "abc"],
  ["abc.run.test.", "run.test", "abc"],
  ["abc.localhost.:5173", "localhost:5173", "abc"],
  ["a.b.run.test", "run.test", "a.b"],
  ["run.test", "run.test", undefined],
  ["berth.test", "run.test", undefined],
  ["abcrun.test", "run.test", undefined],
  ["abc.run.test.evil.test", "run.test", undefined],
  ["abc.localhost:9999", "localhost:5173", undefined],
])("%s below %s is %s", (host, runHost, label) => {
  expect(liveLabel(host, runHost)).toBe(label);
});
