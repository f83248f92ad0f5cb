/** Calls `close` once on Ctrl-C or a request to end, and leaves no process behind; a second one does not wait. */
export function onInterrupt(close: () => Promise<void>): void {
  let closing = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    // Before Miniflare's own listener, which ends this process at once and would leave the runner behind.
    process.prependListener(signal, () => {
      if (closing) process.exit(1);
      closing = true;
      void close().finally(() => process.exit(0));
    });
  }
}
