import { seenWhenScheduled } from "./scheduled-by-hand.ts";

const script = `let seen = null;
export default {
  scheduled(controller) {
    seen = { cron: controller.cron };
  },
  fetch: () => Response.json(seen),
};`;

/** Triggers a scheduled handler by a text with two spaces and a name in it. */
export default () => seenWhenScheduled([{ name: "clock", script }], "0  0 * * MON");
