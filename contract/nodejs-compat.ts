import { compatibilityFlags } from "./compatibility-flags.ts";
import type { Program } from "./program.ts";

const flag = "nodejs_compat";

/** Whether a program has Node's modules on a date: by the flag, or because the date brings it. */
export function hasNode({ compatibilityFlags: flags = [] }: Program, date: string): boolean {
  if (flags.includes(flag)) return true;
  const { since = "", off = "" } = compatibilityFlags[flag] ?? {};
  return date >= since && !flags.includes(off);
}

/** The program on a date, with Node's modules where only their flag is lacking; one that turns them off stays so. */
export function onDate(program: Program, date: string): Program {
  const flags = program.compatibilityFlags ?? [];
  const dated = { ...program, compatibilityDate: date };
  const isOff = flags.includes(compatibilityFlags[flag]?.off ?? "");
  if (isOff || hasNode(program, date)) return dated;
  return { ...dated, compatibilityFlags: [...flags, flag] };
}

/** The date from which on a program has Node's modules without asking for them. */
export const nodeByDefault = compatibilityFlags[flag]?.since ?? "";
