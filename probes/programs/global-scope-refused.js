import { randomBytes, randomInt, randomUUID } from "node:crypto";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import timers from "node:timers/promises";

const emitted = (emitter) =>
  new Promise((resolve, reject) => {
    emitter.on("error", reject).on("response", resolve).on("connect", resolve);
  });

const calls = ({ host }) => ({
  setTimeout: () => clearTimeout(setTimeout(() => {}, 1)),
  setInterval: () => clearInterval(setInterval(() => {}, 1)),
  setImmediate: () => clearImmediate(setImmediate(() => {})),
  "timers/promises.setTimeout": () => timers.setTimeout(1),
  "timers/promises.setImmediate": () => timers.setImmediate(),
  fetch: () => fetch(`http://${host}/`),
  "http.get": () => emitted(http.get({ host })),
  "http.request": () => emitted(http.request({ host }).end()),
  "https.get": () => emitted(https.get({ host })),
  "https.request": () => emitted(https.request({ host }).end()),
  "net.connect": () => emitted(net.connect(80, host)),
  "net.createConnection": () => emitted(net.createConnection(80, host)),
  "crypto.randomBytes": () => randomBytes(8),
  "crypto.randomInt": () => randomInt(8),
  "node:crypto.randomUUID": () => randomUUID(),
  "crypto.randomUUID": () => crypto.randomUUID(),
  "crypto.getRandomValues": () => crypto.getRandomValues(new Uint8Array(8)),
});

/** Sets timers, connects and draws lots: what the runtime refuses of it, and what it lets pass. */
export default async ({ echo }) => {
  const allowed = [];
  const refused = [];
  for (const [name, call] of Object.entries(calls(new URL(echo)))) {
    try {
      await call();
      allowed.push(name);
    } catch ({ message }) {
      const isScope = message.startsWith("Disallowed operation called within global scope");
      (isScope ? refused : allowed).push(name);
    }
  }
  return { refused, allowed };
};
