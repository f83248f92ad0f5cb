/** One structured line for each failure of ours. `where` is a short stable word to search for. */
export function logError(
  where: string,
  error: unknown,
  fields: Record<string, unknown> = {},
): void {
  const described =
    error instanceof Error
      ? {
          name: error.name,
          message: error.message,
          stack: error.stack,
          ...(error.cause instanceof Error ? { cause: error.cause.message } : {}),
        }
      : { message: String(error) };
  console.error(JSON.stringify({ level: "error", where, ...fields, error: described }));
}

/** One structured line for something worth counting that is no failure. */
export function logEvent(where: string, fields: Record<string, unknown>): void {
  console.log(JSON.stringify({ level: "info", where, ...fields }));
}
