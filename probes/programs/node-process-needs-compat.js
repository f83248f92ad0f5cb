/** Looks for `process` as a global and as a module. */
export default async () => ({
  global: typeof globalThis.process,
  module: await import("node:process").then(
    ({ default: process }) => typeof process,
    () => "not found",
  ),
});
