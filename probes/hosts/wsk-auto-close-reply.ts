import { closedByClient } from "./websocket-closed.ts";

const at = (date: string) => closedByClient("server.accept();", date);

/** A client closes; what the Worker's side sees in its close event, on both sides of a date. */
export default async function observe() {
  return { "2026-04-06": await at("2026-04-06"), "2026-04-07": await at("2026-04-07") };
}
