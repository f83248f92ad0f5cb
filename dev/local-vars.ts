/**
 * Variables of the Workers in one local stack, handed from `dev/dev-stack.ts` to the Vite config
 * through the environment: Vite reads its config in the same process, but cannot be given arguments.
 * Empty outside a stack, so that a build for deployment carries none of them.
 */
export interface LocalVars {
  app: Record<string, string>;
  runnerLink: Record<string, string>;
  /** Where the local D1 is kept; Wrangler's own place when absent. */
  state?: string;
}

const variable = "BERTH_LOCAL_VARS";

export function publishLocalVars(vars: LocalVars): void {
  process.env[variable] = JSON.stringify(vars);
}

export function localVars(): LocalVars {
  const text = process.env[variable];
  if (text === undefined) return { app: {}, runnerLink: {} };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by publishLocalVars in this process
  return JSON.parse(text) as LocalVars;
}
