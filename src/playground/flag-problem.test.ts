import { expect, it } from "vitest";
import { flagProblem } from "./flag-problem.ts";

it("takes what the runtime takes, either way", () => {
  expect(flagProblem([])).toBeUndefined();
  expect(flagProblem(["nodejs_compat", "no_global_navigator"])).toBeUndefined();
});

it.each([
  [["nodejs_comp"], "The runtime has no flag nodejs_comp. Did you mean nodejs_compat?"],
  [["zzz"], "The runtime has no flag zzz."],
  [
    ["nodejs_compat", "precise_timers"],
    "The flag precise_timers is experimental: no program can have it.",
  ],
])("says what is wrong with %j", (names, sentence) => {
  expect(flagProblem(names)).toBe(sentence);
});
