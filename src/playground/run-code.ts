import { ApiFailure } from "../api-failure.ts";
import { late } from "../components/late.ts";

/** What shows a run. Nobody needs it before there is one, and it is not small. */
export const RunPanels = late(async () => (await import("./run-panels.tsx")).RunPanels);

/** Loads the code that a run needs, once somebody reaches for Run; gives what reads a run's events. */
export async function prepareRun() {
  try {
    const [{ readEvents }, { addEvents }] = await Promise.all([
      import("./read-events.ts"),
      import("./add-events.ts"),
      RunPanels.prepare(),
    ]);
    return { readEvents, addEvents };
  } catch {
    const message =
      "The part of this page that shows answers could not be loaded. Reload the page; your draft is kept.";
    throw new ApiFailure("network", message);
  }
}
