import { logEntriesOf } from "./tail-collector.ts";

/** Logs by each of the five methods. */
export default async function observe() {
  const entries = await logEntriesOf(`
    for (const method of ["debug", "error", "info", "log", "warn"]) console[method]("by " + method);
  `);
  return entries.map(({ level, message }) => ({ level, message }));
}
