import { expect, it } from "vitest";
import type { Outcome } from "../../contract/outcome.ts";
import { changesBetween } from "./changes.ts";
import type { Results } from "./results.ts";

const dates = ["2025-01-01", "2025-06-01", "2026-01-01"];
const refusal: Outcome = { throws: { name: "Error", message: "not implemented" } };

function resultsOf(
  known: readonly string[],
  {
    state = "present",
    sample,
    probe,
  }: { state?: "present" | "missing"; sample: Outcome; probe: Outcome },
): Results {
  const [first = ""] = known;
  return {
    runtimes: { workerd: "1", node: ["24"], dates: [...known], measured: "2026-01-02" },
    modules: {
      "node:os": {
        module: "node:os",
        apis: { cpus: { kind: "function", states: { [first]: state } } },
        extra: [],
      },
    },
    samples: {
      "node:os": {
        module: "node:os",
        samples: [
          {
            api: "cpus",
            code: "os.cpus().length",
            category: "works",
            node: { "24": { value: 2 } },
            request: { [first]: { value: 0 }, "2025-06-01": sample },
          },
        ],
      },
    },
    areas: { os: { "os-cpus": { request: { [first]: probe } } } },
  };
}

it("names what was and what is, of the dates that both know", () => {
  const older = resultsOf(dates.slice(0, 2), {
    state: "missing",
    sample: refusal,
    probe: { value: 1 },
  });
  const newer = resultsOf(dates, { sample: { value: 2 }, probe: { silent: true } });
  expect(changesBetween(older, newer)).toEqual([
    {
      api: "node:os.cpus",
      what: "its look at 2 dates up to 2025-06-01",
      before: "missing",
      after: "present",
    },
    {
      api: "node:os.cpus",
      what: "os.cpus().length at 2025-06-01",
      before: "throws Error: not implemented (throws)",
      after: "2 (works)",
    },
    {
      probe: "os-cpus",
      what: "in a request, at 2 dates up to 2025-06-01",
      before: "1",
      after: "nothing: no value, no error",
    },
  ]);
});

it("finds nothing between two that are the same", () => {
  const results = resultsOf(dates, { sample: { value: 2 }, probe: { value: 1 } });
  expect(changesBetween(results, results)).toEqual([]);
});
