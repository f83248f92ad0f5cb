import type { ClaimProbe, ProbeTable } from "../probe.ts";

export const diagnosticsChannelClaims: ProbeTable<ClaimProbe> = {
  "dc-pubsub-sync-order": {
    about: [
      "node:diagnostics_channel.Channel.publish",
      "node:diagnostics_channel.Channel.subscribe",
    ],
    node: true,
    says: [{ outcome: { value: ["first", "second"] } }],
  },
  "dc-channel-singleton": {
    about: ["node:diagnostics_channel.channel"],
    turns: 2,
    says: [
      {
        outcome: {
          value: [
            { value: { sameName: true, sameAsModule: true, sameAsFirst: true } },
            { value: { sameName: true, sameAsModule: true, sameAsFirst: true } },
          ],
        },
      },
    ],
  },
  "dc-any-value": {
    about: ["node:diagnostics_channel.Channel.publish"],
    node: true,
    says: [{ outcome: { value: { symbol: true, function: true } } }],
  },
  "dc-hassubscribers-unsubscribe": {
    about: [
      "node:diagnostics_channel.Channel.hasSubscribers",
      "node:diagnostics_channel.Channel.unsubscribe",
      "node:diagnostics_channel.hasSubscribers",
      "node:diagnostics_channel.unsubscribe",
    ],
    node: true,
    difference:
      "unsubscribe gives undefined instead of true or false; before 2026-05-19 a channel's hasSubscribers is a method, so that `if (channel.hasSubscribers)` is always true.",
    fix: "Ask the module's own hasSubscribers(name), which gives a boolean at every date.",
    comment:
      "True of the newest date. Before 2026-05-19 (diagnostics_channel_has_subscribers_getter) a channel's hasSubscribers is a method, and as the property that Node has it is always truthy.",
    says: [
      {
        outcome: {
          value: {
            before: { property: false, function: false },
            during: { property: true, function: true },
            after: { property: false, function: false },
            heard: 1,
          },
        },
      },
    ],
  },
  "dc-tracingchannel": {
    about: ["node:diagnostics_channel.tracingChannel"],
    node: true,
    says: [
      {
        outcome: {
          value: {
            channels: ["start", "end", "asyncStart", "asyncEnd", "error"],
            resolving: ["start", "end", "asyncStart", "asyncEnd"],
            throwing: ["start", "error", "end", "(threw)"],
          },
        },
      },
    ],
  },
  "dc-bindstore": {
    about: ["node:diagnostics_channel.Channel.bindStore"],
    node: true,
    says: [{ outcome: { value: { inHandler: true } } }],
  },
  "dc-tail-forwarding": {
    about: ["node:diagnostics_channel.Channel.publish"],
    host: () => import("../hosts/dc-tail-forwarding.ts"),
    says: [{ outcome: { value: [{ channel: "orders", message: { item: 7 }, dated: true }] } }],
  },
  "dc-tail-structured-clone": {
    about: ["node:diagnostics_channel.Channel.publish"],
    host: () => import("../hosts/dc-tail-structured-clone.ts"),
    says: [
      {
        outcome: [
          { value: { told: [{ item: 7 }] } },
          { value: { told: ["[[ Diagnostic event was not serializable ]]", { item: 7 }] } },
        ],
      },
    ],
    comment:
      "In the place of what cannot be cloned a text arrives: [[ Diagnostic event was not serializable ]]. The publisher notices nothing.",
  },
};
