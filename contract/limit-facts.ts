import { limits } from "./limits.ts";

const kibi = 1024;
const mebi = 1024 * 1024;

/** The limits in words, for the pages that name them. */
export const limitFacts: readonly (readonly [string, string])[] = [
  ["Source", `${limits.sourceBytes / kibi} KiB in ${limits.files} files`],
  ["Environment variables", `${limits.envBytes / kibi} KiB`],
  ["Request body", `${limits.requestBodyBytes / mebi} MiB`],
  ["Response shown", `${limits.responseBytes / mebi} MiB`],
  ["Console of a run", `${limits.logBytes / kibi} KiB`],
  ["Duration of a run", `${limits.wallClockMs / 1000} seconds`],
  [
    "A stream or WebSocket at a live URL",
    `${limits.liveTotalMs / 60_000} minutes, ${limits.liveIdleMs / 1000} seconds of them in silence`,
  ],
  ["CPU of a request", `${limits.cpuMs} ms, where Cloudflare enforces it`],
  ["Subrequests of a request", `${limits.subrequests}, where Cloudflare enforces it`],
  ["Saved requests", `${limits.savedRequests}`],
  [
    "Code of a project that is checked",
    `${limits.checkBytes / kibi} KiB in ${limits.checkFiles} files`,
  ],
];
