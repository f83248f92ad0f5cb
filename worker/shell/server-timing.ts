/**
 * What the phases of a document took, in milliseconds, as browsers show it beside the request. A gate
 * that failed or was too late is marked, since its page says so to people only.
 */
export function serverTiming(phases: { gate: number; shell: number }, status: number): string {
  const failed = status === 503 ? ';desc="failed or late"' : "";
  return `gate${failed};dur=${phases.gate.toFixed(1)}, shell;dur=${phases.shell.toFixed(1)}`;
}
