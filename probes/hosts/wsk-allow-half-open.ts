import { closedByClient } from "./websocket-closed.ts";

/** A client closes a WebSocket that may stay half open; what the Worker's side sees. */
export default () => closedByClient("server.accept({ allowHalfOpen: true });", "2026-10-01");
