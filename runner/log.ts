/** One structured line for each failure of ours. */
export function logError(where: string, error: unknown): void {
  const described =
    error instanceof Error
      ? { message: error.message, stack: error.stack }
      : { message: String(error) };
  console.error(JSON.stringify({ level: "error", where, error: described }));
}
