import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";

type Options = Parameters<typeof convertV4MiniflareOptions>[0];

/** Starts workerd with Workers and bindings of a probe's own; what they print is no news. */
export async function startHost(options: Options): Promise<Miniflare> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      log: new Log(LogLevel.NONE),
      handleStructuredLogs: () => undefined,
      cf: false,
      telemetry: { enabled: false },
      ...options,
    }),
  );
  await miniflare.ready;
  return miniflare;
}
