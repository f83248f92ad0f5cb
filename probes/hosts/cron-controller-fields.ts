import { seenWhenScheduled } from "./scheduled-by-hand.ts";

const script = `let seen = null;
export default {
  scheduled(controller) {
    const { cron, type, scheduledTime } = controller;
    seen = { cron, type: type ?? "undefined", scheduledTime, noRetry: typeof controller.noRetry };
  },
  fetch: () => Response.json(seen),
};`;

/** Triggers a scheduled handler, and reads what it was given. */
export default () => seenWhenScheduled([{ name: "clock", script }], "*/5 * * * *");
