/** Looks for what the second version of `nodejs_compat` adds: globals, and names without `node:`. */
export default async () => ({
  process: typeof globalThis.process,
  Buffer: typeof globalThis.Buffer,
  bareImport: await import("path").then(
    () => "resolved",
    () => "not found",
  ),
});
