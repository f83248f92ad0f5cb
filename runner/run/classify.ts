import type { RunErrorKind } from "../../contract/run-errors.ts";
import { isBareBuiltin } from "../program/builtin-names.ts";

/** Words of the runtime's own messages, and the kind each means. Measured on workerd; see docs/decisions. */
const runtimeMessages: [RegExp, RunErrorKind][] = [
  [/Disallowed operation called within global scope/, "global-scope"],
  [/Cannot perform I\/O on behalf of a different request/, "cross-request"],
  [/not permitted to access the internet|Berth: the network is closed/, "egress-denied"],
  [/code had hung and would never generate a response/, "hung"],
  [/exceeded (?:its )?CPU time limit|exceeded the CPU limit/i, "blocked-loop"],
  [/exceeded (?:its )?memory limit/i, "memory"],
];

/** What the runtime says of a date, a flag or a module that it does not have, before anything runs. */
const configurationMessages =
  /requires compatibility date|Invalid compatibility date|compatibility flag|^No such module "/i;

/** The kind of an error that the program threw, from the phase and from what the runtime says. */
export function classify(
  phase: "startup" | "request",
  name: string,
  message: string,
): RunErrorKind {
  const known = runtimeMessages.find(([pattern]) => pattern.test(message));
  if (known !== undefined) return known[1];
  if (missingPackage(message) !== undefined) return "unknown-package";
  if (configurationMessages.test(message)) return "startup";
  if (phase === "startup")
    return name === "SyntaxError" && /does not provide an export/.test(message)
      ? "syntax"
      : "startup";
  return "threw";
}

/** The package that a failed `require` or `import()` names; undefined for files. */
export function missingPackage(message: string): string | undefined {
  const name = /^(?:Cannot find module '|No such module ")([^'"]+)['"]/.exec(message)?.[1];
  if (name === undefined || isBareBuiltin(name)) return undefined;
  return /^[./]|^__berth|^(?:node|cloudflare|workerd):/.test(name) ? undefined : name;
}

/** The built-in module that a message says does not exist. */
export function missingBuiltin(message: string): string | undefined {
  const name = /^(?:Cannot find module '|No such module ")([^'"]+)['"]/.exec(message)?.[1];
  if (name === undefined) return undefined;
  if (isBareBuiltin(name)) return `node:${name}`;
  return /^(?:node|cloudflare):/.test(name) ? name : undefined;
}
