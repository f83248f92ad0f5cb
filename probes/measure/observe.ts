import { measuredFlags } from "../../contract/open-proof.ts";
import * as v from "valibot";
import { Outcome } from "../../contract/outcome.ts";
import type { HostProbe, Observed, Probe, ProgramProbe, Setting } from "../probe.ts";
import { newestDate } from "./boundary-dates.ts";
import type { Phase } from "./proof-program.ts";
import type { WholeSetting } from "./workerd.ts";

export function isHostProbe(probe: Probe): probe is HostProbe {
  return "host" in probe;
}

/** A setting with what it leaves out. */
export function wholeSetting({ date = newestDate, flags = measuredFlags }: Setting): WholeSetting {
  return { date, flags };
}

/** What a probe is asked with at a date where no statement says otherwise. */
export function settingAt({ flags = measuredFlags }: ProgramProbe, date: string): WholeSetting {
  return { date, flags };
}

/** The phases that a probe is asked in. */
export function phasesOf({ phase = "request" }: ProgramProbe): Phase[] {
  return phase === "both" ? ["startup", "request"] : [phase];
}

/** What a probe with a host of its own shows. It starts what it needs, and ends it. */
export async function observeHost(probe: HostProbe): Promise<Outcome> {
  const { default: run } = await probe.host();
  try {
    return v.parse(Outcome, { value: await run() });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { throws: { name, message } };
  }
}

/** The outcome that a statement is judged by: of the request, or of start-up where that is all or is meant. */
export function judged({ request, startup }: Observed, phase?: "startup"): Outcome | undefined {
  return phase === "startup" ? startup : (request ?? startup);
}
