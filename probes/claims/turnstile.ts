import type { ClaimProbe, ProbeTable } from "../probe.ts";

/** What a Worker does for the widget and with its token; the service itself is not asked. */
export const turnstileClaims: ProbeTable<ClaimProbe> = {
  "ts-inject-script-and-widget": {
    timeline: false,
    about: ["HTMLRewriter.on"],
    says: [
      {
        outcome: {
          value: { there: { scripts: 1, widgets: 1, inside: true }, absent: { widgets: 0 } },
        },
      },
    ],
  },
  "ts-token-field": {
    timeline: false,
    about: ["global.Request"],
    node: true,
    says: [{ outcome: { value: ["token-7", "token-7"] } }],
  },
  "ts-siteverify-post": {
    host: () => import("../hosts/ts-siteverify-post.ts"),
    comment: "The Worker's side of it: a stand-in answers for the service.",
    says: [
      {
        outcome: {
          value: {
            success: [true, false],
            asked: [
              {
                method: "POST",
                url: "challenges.cloudflare.com/turnstile/v0/siteverify",
                fields: { secret: "the secret", response: "good", remoteip: "192.0.2.7" },
              },
              {
                method: "POST",
                url: "challenges.cloudflare.com/turnstile/v0/siteverify",
                fields: { secret: "the secret", response: "bad", remoteip: "192.0.2.7" },
              },
            ],
          },
        },
      },
    ],
  },
  "ts-statuses": {
    timeline: false,
    comment: "The statuses are the program's own choice: a stand-in refuses the token.",
    says: [{ outcome: { value: [400, 401, 200] } }],
  },
  "ts-body-read-once": {
    timeline: false,
    about: ["global.Request"],
    node: true,
    says: [{ outcome: { value: { second: "TypeError", form: "green", clone: "tea=green" } } }],
  },
  "ts-only-html-rewritten": {
    timeline: false,
    about: ["HTMLRewriter.transform"],
    says: [{ outcome: { value: { page: "<b>tea!</b>", json: { name: "<b>tea</b>" } } } }],
  },
};
