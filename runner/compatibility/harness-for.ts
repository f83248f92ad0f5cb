import { newestCompatibilityDate } from "../../contract/compatibility-flags.ts";
import type { Program } from "../../contract/program.ts";
import type { SourceFailure } from "../program/source-failure.ts";
import { flagNames, howToTurnOn, isOn, settingsOf } from "./settings.ts";

/** What the harness has instead of node:http on dates without it: nothing can listen there. */
const absentHttp = {
  path: "__berth/absent-http.js",
  source: `export class Server {
  listen() { return this; }
  on() { return this; }
}
export function httpServerHandler() { return {}; }
export function createServer() { throw new Error("The createServer method is not implemented"); }
export class ServerResponse {
  write() { return false; }
}
export default { Server, ServerResponse, createServer };
`,
};

/** The modules that the harness stands on, for the runtime that a program asks for. */
export function harnessFor(harness: string, program: Program): Record<string, string> {
  if (isOn("enable_nodejs_http_modules", settingsOf(program))) {
    return { "__berth/harness.js": harness };
  }
  const without = harness.replaceAll(
    /\bfrom\s*(["'])(?:node:https?|cloudflare:node)\1/g,
    `from "/${absentHttp.path}"`,
  );
  return { "__berth/harness.js": without, [absentHttp.path]: absentHttp.source };
}

/**
 * Why a program cannot be started on its date with its flags, where only Berth is to blame: what watches a
 * run is written for Node's modules. What the runtime itself refuses is left to it.
 */
export function settingsFailure(program: Program): SourceFailure | undefined {
  const settings = settingsOf(program);
  const known = new Set(flagNames());
  if (settings.date > newestCompatibilityDate || settings.flags.some((flag) => !known.has(flag))) {
    return undefined;
  }
  const lacking = ["nodejs_compat", "nodejs_compat_v2"].find((flag) => !isOn(flag, settings));
  if (lacking === undefined) return undefined;
  return {
    kind: "startup",
    message: `On the compatibility date ${settings.date} a program has Node's modules only with ${lacking}, and Berth runs none without.`,
    hint: howToTurnOn(lacking, settings),
    file: program.entry,
  };
}
