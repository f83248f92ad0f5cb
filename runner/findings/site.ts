import type { AnyNode, CallExpression, NewExpression } from "acorn";
import type { Names } from "./names.ts";
import type { RuleName } from "./rules.ts";
import { isFunction } from "./scopes.ts";

/** A rule that some code meets, where it stands, and what the program wrote there. */
export interface Match {
  rule: RuleName;
  offset: number;
  api: string;
}

export type Call = CallExpression | NewExpression;

export interface Site {
  node: Call;
  /** The path of what is called. */
  path: string;
  ancestors: readonly AnyNode[];
  names: Names;
}

/** Whether code at this place runs while the program starts: in no function, but for one called on the spot. */
export function isStartup(ancestors: readonly AnyNode[]): boolean {
  return ancestors.every((node, at) => {
    if (!isFunction(node)) return true;
    const parent = ancestors[at - 1];
    return parent?.type === "CallExpression" && parent.callee === node;
  });
}
