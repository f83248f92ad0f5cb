import { keysOf } from "../../contract/keys-of.ts";
import { type RuleName, rules } from "../../runner/findings/rules.ts";
import { errorStatements } from "./errors.ts";
import { ruleStatements } from "./rules.ts";
import type { Backing } from "./statement.ts";
import { textStatements } from "./texts.ts";

/** What stands behind a rule, each with its probe. */
export function backingsOf(rule: RuleName): Backing[] {
  return ruleStatements[rule].map((said) => Object.assign({ probe: rules[rule].probe }, said));
}

/** Everything that stands behind a sentence, with the sentence's name. */
export const allBackings: readonly (readonly [name: string, backing: Backing])[] = [
  ...keysOf(rules).flatMap((rule) => backingsOf(rule).map((each) => [rule, each] as const)),
  ...keysOf(errorStatements).flatMap((kind) => {
    const backing = errorStatements[kind];
    return "own" in backing ? [] : backing.map((each) => [kind, each] as const);
  }),
  ...textStatements.flatMap(({ words, backing }) => backing.map((each) => [words, each] as const)),
];
