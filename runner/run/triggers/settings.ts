import { expect } from "vitest";
import { program } from "../test-run.ts";
import type { Trigger } from "./trigger.ts";

/** Compatibility dates and flags that the runtime refuses. */
export const settingsTriggers: Record<string, Trigger> = {
  "startup, flags that contradict each other": {
    of: program("a.js", "module.exports = 1;", {
      compatibilityFlags: ["url_standard", "url_original"],
    }),
    error: {
      kind: "startup",
      message:
        "Error: Compatibility flags are mutually contradictory: url_standard vs url_original",
      hint: "Keep one of the two.",
    },
  },
  "startup, a flag that no program can have": {
    of: program("a.js", "module.exports = 1;", { compatibilityFlags: ["precise_timers"] }),
    error: { kind: "startup", hint: "Take the flag precise_timers away." },
  },
  "startup, a flag with a typing error": {
    of: program("a.js", "module.exports = 1;", { compatibilityFlags: ["nodejs_compta"] }),
    error: {
      kind: "startup",
      message: "Error: No such compatibility flag: nodejs_compta",
      hint: "Did you mean nodejs_compat? Else take it away.",
    },
  },
  "startup, a date that is too early for node:http": {
    of: program("a.js", "module.exports = (req, res) => res.end();", {
      compatibilityDate: "2024-01-01",
    }),
    error: { kind: "startup", hint: expect.stringContaining("nodejs_compat") },
  },
  "startup, a date in the future": {
    of: program("a.js", "module.exports = 1;", { compatibilityDate: "2099-01-01" }),
    error: { kind: "startup", message: expect.stringContaining("2099-01-01") },
  },
  "startup, a flag that does not exist": {
    of: program("a.js", "module.exports = 1;", { compatibilityFlags: ["no_such_flag"] }),
    error: { kind: "startup", message: expect.stringContaining("no_such_flag") },
  },
};
