import { closeCaches } from "./network-cache.ts";
import { watchClients } from "./network-clients.ts";
import { watchFetch } from "./network-fetch.ts";
import { watchSockets } from "./network-sockets.ts";

/**
 * Watches every way out of the isolate, so that what is refused is said where the program looks. None of
 * this keeps the network closed: the gateway does, whatever a program may have changed in here.
 */
export function watchNetwork(): void {
  watchFetch();
  watchClients();
  watchSockets();
  closeCaches();
}
