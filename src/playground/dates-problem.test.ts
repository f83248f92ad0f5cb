import { expect, it } from "vitest";
import { newestCompatibilityDate } from "../../contract/compatibility-flags.ts";
import { datesProblem } from "./dates-problem.ts";

it.each([
  [["2025-09-01", "2025-08-15"], undefined],
  [["2025-09-01", newestCompatibilityDate], undefined],
  [["2025-09-01", ""], "Choose a date for each field, or remove the empty one."],
  [
    ["2025-09-01", "2025-08-15", "2025-09-01"],
    expect.stringMatching(/^2025-09-01 is there twice\./),
  ],
  [
    ["2021-11-01", "2025-08-15"],
    expect.stringMatching(/^The runtime does not take 2021-11-01: choose a date from /),
  ],
  [["2025-08-15", "9999-01-01"], expect.stringMatching(/^The runtime does not take 9999-01-01/)],
])("of %j says %s", (dates, said) => {
  expect(datesProblem(dates)).toEqual(said);
});
