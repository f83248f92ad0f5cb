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

/** The kind of an error that the program threw, from the phase and from what the runtime says. */
export function classify(
  phase: "startup" | "request",
  name: string,
  message: string,
): RunErrorKind {
  const known = runtimeMessages.find(([pattern]) => pattern.test(message));
  if (known !== undefined) return known[1];
  if (missingPackage(message) !== undefined) return "unknown-package";
  if (phase === "startup")
    return name === "SyntaxError" && /does not provide an export/.test(message)
      ? "syntax"
      : "startup";
  return "threw";
}

/** The package that a failed `require` or `import()` names; undefined for files. */
export function missingPackage(message: string): string | undefined {
  const name = /^(?:Cannot find module '|No such module ")([^'"]+)['"]/.exec(message)?.[1];
  return name === undefined || /^[./]/.test(name) || name.startsWith("__berth") ? undefined : name;
}
