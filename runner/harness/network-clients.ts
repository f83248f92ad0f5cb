import { tellRefusal } from "./network-fetch.ts";

/**
 * Watches a client that tells of a refusal by an `error` event. A proxy, because what the runtime itself
 * makes of the class (the ends of a WebSocketPair) has to stay an instance of it.
 */
function watchClient(name: "WebSocket" | "EventSource"): void {
  const native: unknown = Reflect.get(globalThis, name);
  if (typeof native !== "function") return;
  const watched = new Proxy(native, {
    construct(target, args, newTarget) {
      const client: unknown = Reflect.construct(target, args, newTarget);
      if (!(client instanceof EventTarget)) throw new TypeError(`${name} is no event target.`);
      client.addEventListener("error", (event) => tellRefusal(Reflect.get(event, "error")));
      return client;
    },
  });
  Reflect.set(globalThis, name, watched);
}

/** Watches the clients that do not go through `fetch`. */
export function watchClients(): void {
  watchClient("WebSocket");
  watchClient("EventSource");
}
