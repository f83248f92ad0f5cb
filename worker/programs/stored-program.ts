import type { StoredProgram } from "../../contract/api.ts";
import { liveHref, pageHref } from "../../contract/routes.ts";
import type { StoredRecord } from "./store.ts";

/** The absolute addresses of a stored program: its page, and the server itself. */
export function programUrls(
  id: string,
  origin: string,
  runHost: string,
): { url: string; liveUrl: string } {
  return {
    url: new URL(pageHref("program", { id }), origin).href,
    liveUrl: liveHref(origin, runHost, id),
  };
}

/** What anyone may read of a stored program, with its addresses. */
export function presentProgram(
  record: StoredRecord,
  origin: string,
  runHost: string,
): StoredProgram {
  const { lastStatus: _, ...shown } = record;
  return { ...shown, ...programUrls(record.id, origin, runHost) };
}
