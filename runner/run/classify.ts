import type { RunErrorKind } from "../../contract/run-errors.ts";

/** Words of the runtime's own messages, and the kind each means. Measured on workerd; see docs/decisions. */
const runtimeMessages: [RegExp, RunErrorKind][] = [
  [/Disallowed operation called within global scope/, "global-scope"],
  [/Cannot perform I\/O on behalf of a different request/, "cross-request"],
  [/not permitted to access the internet/, "egress-denied"],
  [/code had hung and would never generate a response/, "hung"],
  [/exceeded (?:its )?CPU time limit|exceeded the CPU limit/i, "blocked-loop"],
  [/exceeded (?:its )?memory limit/i, "memory"],
];

/** What the runtime says of a date, a flag or a module that it does not have, before anything runs. */
const configurationMessages =
  /requires compatibility date|No such compatibility flag|compatibility flag|^No such module "/;

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
  return name === undefined || /^[./]|^__berth|^(?:node|cloudflare|workerd):/.test(name)
    ? undefined
    : name;
}

/** The built-in module that a message says does not exist. */
export function missingBuiltin(message: string): string | undefined {
  return /^(?:Cannot find module '|No such module ")((?:node|cloudflare):[^'"]+)['"]/.exec(
    message,
  )?.[1];
}
