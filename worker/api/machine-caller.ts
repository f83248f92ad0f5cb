import { HttpError } from "../http-error.ts";
import { sha256 } from "../programs/sha256.ts";
import { anybodyPasses, type TurnstileVars } from "../turnstile/configuration.ts";

export interface MachineVars extends TurnstileVars {
  /**
   * Tokens of machines that may run and share, separated by white space or commas: a secret that an operator
   * need not set, which the generated type of the environment has no way to say.
   */
  API_KEYS?: string;
}

/** A shorter one could be guessed; the operator's log would say nothing of it. */
const leastCharacters = 24;

function keysOf({ API_KEYS = "" }: MachineVars): string[] {
  return API_KEYS.split(/[\s,]+/).filter((key) => key.length >= leastCharacters);
}

export function bearerOf(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
}

/**
 * Who a token belongs to, as an id that tells nobody the token; undefined where none is sent. Compared by
 * hashes, so that how long it takes says nothing of a key. Throws for a token that is not known.
 */
export async function keyHolder(request: Request, vars: MachineVars): Promise<string | undefined> {
  const token = bearerOf(request);
  if (token === undefined) return undefined;
  const given = await sha256(token);
  const known = await Promise.all(keysOf(vars).map(sha256));
  if (!known.includes(given)) {
    throw new HttpError("clearance-required", "This token is not known here.");
  }
  return `key:${given}`;
}

/**
 * The id of a machine that may run and share: it holds a token, or this is a developer's own machine, whose
 * check passes everybody. A cookie counts for nothing here, so no page can act for its visitor.
 */
export async function machineCaller(
  request: Request,
  vars: MachineVars,
): Promise<string | undefined> {
  return (await keyHolder(request, vars)) ?? (anybodyPasses(vars) ? "local" : undefined);
}

/** The same, or a refusal that says how to be let in. */
export async function requireMachine(request: Request, vars: MachineVars): Promise<string> {
  const caller = await machineCaller(request, vars);
  if (caller !== undefined) return caller;
  throw new HttpError(
    "clearance-required",
    "This takes a token: send `Authorization: Bearer …`. Without one, programs of the gallery and shared ones can be run, here and at /api/programs/:id/runs.",
  );
}

/** Refuses what a page in a browser sends: these addresses are for programs and terminals. */
export function refuseBrowsers(request: Request): void {
  const { headers } = request;
  if (headers.has("origin") || headers.has("sec-fetch-site")) {
    throw new HttpError(
      "clearance-failed",
      "This address is for terminals and programs, not for pages.",
    );
  }
}
