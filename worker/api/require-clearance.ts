import { HttpError } from "../http-error.ts";
import { hasClearance } from "../turnstile/clearance.ts";
import { requireConfiguration } from "../turnstile/configuration.ts";
import { visitorId } from "../turnstile/visitor.ts";
import { keyHolder, type MachineVars } from "./machine-caller.ts";

/** The id of a visitor who has clearance, or of a machine that sends a token; throws for anybody else. */
export async function requireClearance(request: Request, vars: MachineVars): Promise<string> {
  const holder = await keyHolder(request, vars);
  if (holder !== undefined) return holder;
  requireConfiguration(vars);
  const visitor = visitorId(request);
  const cleared =
    visitor !== undefined &&
    (await hasClearance(request, visitor, vars.CLEARANCE_SECRET, vars.ORIGIN));
  if (!cleared) {
    throw new HttpError(
      "clearance-required",
      "Show that you are human first: pass the check on the page and send its token to /api/clearance.",
    );
  }
  return visitor;
}
