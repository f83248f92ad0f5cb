/** Set by vite.config.ts; absent under Vitest, which does not read that file. */
declare const __BUILD_ID__: string | undefined;

/** Names the build that a document or a page answer came from; a tab of another build reloads. */
export const buildId = typeof __BUILD_ID__ === "string" ? __BUILD_ID__ : "dev";
