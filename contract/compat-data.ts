import type { PageData } from "./page.ts";

/** The pages of what was measured; a proof is one of the workbench. */
export type CompatData = Exclude<
  Extract<PageData, { page: `compat${string}` }>,
  { page: "compat-proof" }
>;

export function isCompatData(data: PageData): data is CompatData {
  return data.page.startsWith("compat") && data.page !== "compat-proof";
}
