/** Made by the build from examples/. */
declare module "virtual:gallery" {
  /** How many of the first are on the home page. */
  export const chosen: number;
  /** Every example, in the order of the gallery. */
  // oxlint-disable-next-line typescript/consistent-type-imports -- a declared module imports nothing by a relative name
  export const summaries: import("../../contract/page.ts").ExampleSummary[];
  /** Each example whole, as JSON, by its slug. */
  export const texts: Record<string, string>;
}
