import { answers } from "./answers.ts";
import { bodies } from "./bodies.ts";
import { consoles } from "./consoles.ts";
import { ends } from "./ends.ts";
import type { Faults } from "./fault.ts";
import { busy, loops } from "./loops.ts";
import { bombs, eaters } from "./memory.ts";
import { sources } from "./sources.ts";
import { tampering } from "./tampering.ts";

/** Every group under its name. */
export const faultGroups = {
  loops,
  busy,
  eaters,
  bombs,
  consoles,
  bodies,
  answers,
  tampering,
  ends,
  sources,
} satisfies Readonly<Record<string, Faults>>;
