/** Every limit a user can meet, in bytes, milliseconds or counts. The interface shows them from here. */
export const limits = {
  /** All files of a program together, as UTF-8 or decoded base64. */
  sourceBytes: 256 * 1024,
  files: 50,
  filePathCharacters: 200,
  /** `env` of a program: names and values together. */
  envBytes: 16 * 1024,
  requestBodyBytes: 1024 * 1024,
  requestHeaders: 100,
  requestHeaderBytes: 32 * 1024,
  requestPathCharacters: 4096,
  /** What of a response a run shows; the rest is cut and the run ends with kind `limit`. */
  responseBytes: 5 * 1024 * 1024,
  /** Console text of one run. */
  logBytes: 256 * 1024,
  /** Wall clock of one run, from the moment its program is asked for. */
  wallClockMs: 10_000,
  /** At a live URL: how long no byte may pass in either direction, once the answer has begun. */
  liveIdleMs: 60_000,
  /** At a live URL: how long one request, one stream or one WebSocket may last in all. */
  liveTotalMs: 15 * 60_000,
  /** Enforced by Cloudflare for each request to a program; local workerd takes no notice. */
  cpuMs: 100,
  subrequests: 10,
  titleCharacters: 120,
  descriptionCharacters: 600,
  savedRequests: 20,
  /** A project whose migration is checked: its code and manifests, which are read and not kept. */
  checkFiles: 400,
  checkBytes: 1536 * 1024,
} as const;

/**
 * The largest JSON body the API reads: source in base64 with its JSON escapes can be several times
 * the bytes it decodes to, so this bounds memory and the exact limits are checked after parsing.
 */
export const apiBodyBytes = 4 * 1024 * 1024;
