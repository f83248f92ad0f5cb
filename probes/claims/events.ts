import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const eventsClaims: ProbeTable<ClaimProbe> = {
  "events-basic": {
    about: ["node:events.EventEmitter", "node:events.EventEmitter.emit"],
    node: true,
    says: [{ outcome: { value: { heard: true, received: [1, 2, 3] } } }],
  },
  "events-capture-rejections": {
    about: ["node:events.EventEmitter"],
    node: true,
    says: [{ outcome: { value: { message: "Out of stock." } } }],
  },
  "events-error-without-listener-throws": {
    about: ["node:events.EventEmitter.emit"],
    node: true,
    says: [{ outcome: { value: { error: { name: "RangeError", message: "No such item." } } } }],
  },
  "events-no-uncaughtexception": {
    about: ["node:process.on"],
    node: true,
    difference:
      "A listener of process for uncaughtException is taken, and never called: the exception is only logged.",
    fix: "Catch where it can be thrown; around a whole request, try and catch in the handler.",
    says: [{ outcome: { value: { effect: false } } }],
  },
};
