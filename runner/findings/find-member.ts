import type { AnyNode, MemberExpression } from "acorn";
import { dateHeaders, fileDates, serverLimits } from "./calls.ts";
import type { Names } from "./names.ts";
import type { RuleName } from "./rules.ts";
import { propertyName } from "./scopes.ts";
import type { Match } from "./site.ts";

interface MemberRule {
  rule: RuleName;
  named: (name: string) => boolean;
  /** What it is a member of. */
  of: RegExp;
  /** Whether it has to be given a value, or must not be; either, where this is left out. */
  assigned?: boolean;
  api: (name: string) => string;
}

const memberRules: MemberRule[] = [
  {
    rule: "conditional-date",
    named: (name) => dateHeaders.includes(name.toLowerCase()),
    of: /^@req\.headers$/,
    api: (name) => name,
  },
  {
    rule: "file-dates",
    named: (name) => fileDates.test(name),
    of: /^node:fs\.(?:promises\.)?l?stat(?:Sync)?\(\)$/,
    api: (name) => `stats.${name}`,
  },
  {
    rule: "server-limit",
    named: (name) => serverLimits.includes(name),
    of: /^node:http\.createServer\(\)$/,
    assigned: true,
    api: (name) => `server.${name}`,
  },
  {
    rule: "max-connections",
    named: (name) => name === "maxConnections",
    of: /^node:http\.createServer\(\)$/,
    assigned: true,
    api: (name) => `server.${name}`,
  },
  {
    rule: "status-message",
    named: (name) => name === "statusMessage",
    of: /^@res$/,
    assigned: false,
    api: (name) => `res.${name}`,
  },
];

/** What a rule says about a member that is read or set, not called. */
export function* findMember(
  { object, property, computed }: MemberExpression,
  ancestors: readonly AnyNode[],
  names: Names,
): Generator<Match> {
  const name = propertyName(property, computed);
  if (name === undefined) return;
  const parent = ancestors.at(-2);
  const isAssigned = parent?.type === "AssignmentExpression" && parent.left === ancestors.at(-1);
  for (const { rule, named, of, assigned, api } of memberRules) {
    if (!named(name) || (assigned ?? isAssigned) !== isAssigned) continue;
    if (of.test(names.valueOf(object, ancestors) ?? ""))
      yield { rule, offset: property.start, api: api(name) };
  }
}
