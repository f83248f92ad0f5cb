import { HttpError } from "../http-error.ts";
import { hasClearance } from "../turnstile/clearance.ts";
import { requireConfiguration, type TurnstileVars } from "../turnstile/configuration.ts";
import { visitorId } from "../turnstile/visitor.ts";

/** The id of a visitor who has clearance; throws for anybody else. */
export async function requireClearance(request: Request, vars: TurnstileVars): Promise<string> {
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
