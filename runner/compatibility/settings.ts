import { defaultCompatibilityDate } from "../../contract/compatibility-date.ts";
import { compatibilityFlags } from "../../contract/compatibility-flags.ts";
import type { Program } from "../../contract/program.ts";

/** What decides which runtime a program gets. */
export interface Settings {
  date: string;
  flags: readonly string[];
}

export function settingsOf({ compatibilityDate, compatibilityFlags: flags }: Program): Settings {
  return { date: compatibilityDate ?? defaultCompatibilityDate, flags: flags ?? [] };
}

/** The date from which a flag is on by itself, given the others. */
export function sinceWhen(name: string, settings: Settings): string | undefined {
  const { since, withNodejsCompat } = compatibilityFlags[name] ?? {};
  const withNode = withNodejsCompat !== undefined && isOn("nodejs_compat", settings);
  return withNode ? withNodejsCompat : since;
}

/** Whether a flag is on for these settings: by its name, or by the date unless it is turned off. */
export function isOn(name: string, settings: Settings): boolean {
  const { off } = compatibilityFlags[name] ?? {};
  if (settings.flags.includes(name)) return true;
  if (off !== undefined && settings.flags.includes(off)) return false;
  const since = sinceWhen(name, settings);
  return since !== undefined && settings.date >= since;
}

/** What to change so that a flag is on, in one sentence. */
export function howToTurnOn(name: string, settings: Settings): string {
  const { off } = compatibilityFlags[name] ?? {};
  if (off !== undefined && settings.flags.includes(off)) return `Take the flag ${off} away.`;
  const since = sinceWhen(name, settings);
  return since === undefined
    ? `Add the compatibility flag ${name}.`
    : `Choose a compatibility date from ${since} on, or add the flag ${name}.`;
}

/** The flag that brings a module of Node; undefined for one that needs no more than nodejs_compat. */
export function flagOfModule(name: string): string | undefined {
  const base = /^node:_?(\w+)/.exec(name)?.[1];
  if (base === undefined) return undefined;
  if (base === "https" || base.startsWith("http_")) return "enable_nodejs_http_modules";
  const flag = [`enable_nodejs_${base}_module`, `enable_nodejs_${base}_modules`, `nodejs_${base}`];
  return flag.find((each) => Object.hasOwn(compatibilityFlags, each));
}

/** Every name that the runtime takes as a flag. */
export function flagNames(): string[] {
  const names: string[] = [];
  for (const [name, { off, experimental = false }] of Object.entries(compatibilityFlags)) {
    if (!experimental) names.push(name);
    if (off !== undefined) names.push(off);
  }
  return names;
}
