import { ApiFailure } from "../api-failure.ts";
import { late } from "../components/late.ts";

/** What shows an answer. Nobody needs it before there is one, and it is not small. */
export const Answer = late(async () => (await import("./answer.tsx")).Answer);

/** Loads the code that a run needs, once somebody reaches for Run; gives what reads a run's events. */
export async function prepareRun() {
  try {
    const [reader] = await Promise.all([import("./read-events.ts"), Answer.prepare()]);
    return reader.readEvents;
  } catch {
    const message =
      "The part of this page that shows answers could not be loaded. Reload the page; your draft is kept.";
    throw new ApiFailure("network", message);
  }
}
