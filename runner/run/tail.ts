/** One exception that a trace reports; runs learn from it what happened outside their handler. */
export interface TraceException {
  name: string;
  message: string;
  stack: string;
}

const waiting = new Map<string, (exceptions: TraceException[]) => void>();

/** How long a run that is over waits for its trace. It comes within a millisecond where both share an isolate. */
const traceMs = 250;

/** The exceptions of a run's trace, or none when it does not come in time. Call before the run starts. */
export function expectTrace(run: string): () => Promise<TraceException[]> {
  const trace = new Promise<TraceException[]>((resolve) => waiting.set(run, resolve));
  return async () => {
    const late = scheduler.wait(traceMs).then((): TraceException[] => []);
    const exceptions = await Promise.race([trace, late]);
    waiting.delete(run);
    return exceptions;
  };
}

/** The run that a trace belongs to: the harness writes it as the first line of the native console. */
function runOf(trace: TraceItem): string | undefined {
  const message: unknown = trace.logs[0]?.message;
  if (!Array.isArray(message) || message[0] !== "berth-run") return undefined;
  const run: unknown = message[1];
  return typeof run === "string" ? run : undefined;
}

/** Hands each trace to the run that waits for it. */
export function deliverTraces(traces: TraceItem[]): void {
  for (const trace of traces) {
    const run = runOf(trace);
    if (run === undefined) continue;
    waiting.get(run)?.(
      trace.exceptions.map(({ name, message, stack }) => ({ name, message, stack: stack ?? "" })),
    );
  }
}
