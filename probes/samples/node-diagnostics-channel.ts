import type { Samples } from "./sample.ts";

export const diagnosticsChannelSamples: Samples = {
  module: "node:diagnostics_channel",
  as: "diagnostics",
  expressions: {
    channel: [
      'diagnostics.channel("berth:a") === diagnostics.channel("berth:a")',
      'diagnostics.channel("berth:a").name',
      "typeof diagnostics.channel(7)",
    ],
    hasSubscribers: ['diagnostics.hasSubscribers("berth:nobody")'],
    subscribe: [
      '((seen) => { diagnostics.subscribe("berth:b", (message, name) => seen.push(message, name)); diagnostics.channel("berth:b").publish({ id: 1 }); return [seen, diagnostics.hasSubscribers("berth:b")]; })([])',
      'diagnostics.subscribe("berth:b", 7)',
    ],
    unsubscribe: [
      '((listener) => { diagnostics.subscribe("berth:c", listener); return [diagnostics.unsubscribe("berth:c", listener), diagnostics.unsubscribe("berth:c", listener), diagnostics.hasSubscribers("berth:c")]; })(() => {})',
    ],
    Channel: [
      'diagnostics.channel("berth:a") instanceof diagnostics.Channel',
      'new diagnostics.Channel("own").name',
    ],
    "Channel.hasSubscribers": ['diagnostics.channel("berth:nobody").hasSubscribers'],
    "Channel.publish": ['diagnostics.channel("berth:nobody").publish({})'],
    "Channel.subscribe": [
      '((seen, channel) => { channel.subscribe((message) => seen.push(message)); channel.publish(1); return seen; })([], diagnostics.channel("berth:d"))',
    ],
    "Channel.unsubscribe": ['diagnostics.channel("berth:e").unsubscribe(() => {})'],
    "Channel.bindStore": [
      'await (async ({ AsyncLocalStorage }, channel) => { const storage = new AsyncLocalStorage(); channel.bindStore(storage, (message) => message.id); return channel.runStores({ id: 7 }, () => storage.getStore()); })(await import("node:async_hooks"), diagnostics.channel("berth:f"))',
    ],
    "Channel.unbindStore": [
      'await (async ({ AsyncLocalStorage }, channel) => { const storage = new AsyncLocalStorage(); channel.bindStore(storage); return [channel.unbindStore(storage), channel.unbindStore(storage)]; })(await import("node:async_hooks"), diagnostics.channel("berth:g"))',
    ],
    "Channel.runStores": [
      'diagnostics.channel("berth:h").runStores({}, function (a) { return [this.id, a]; }, { id: 1 }, 2)',
    ],
    tracingChannel: [
      'Object.keys(diagnostics.tracingChannel("berth:t")).sort()',
      '((seen, tracing) => { tracing.subscribe({ start: () => seen.push("start"), end: () => seen.push("end"), error: () => seen.push("error") }); tracing.traceSync(() => seen.push("call"), {}); return seen; })([], diagnostics.tracingChannel("berth:u"))',
      'await (async (seen, tracing) => { tracing.subscribe({ start: () => seen.push("start"), end: () => seen.push("end"), asyncStart: () => seen.push("asyncStart"), asyncEnd: () => seen.push("asyncEnd"), error: () => seen.push("error") }); await tracing.tracePromise(async () => seen.push("call"), {}); return seen; })([], diagnostics.tracingChannel("berth:v"))',
      'await (async (seen, tracing) => { tracing.subscribe({ start: () => {}, end: () => {}, asyncStart: () => seen.push("asyncStart"), asyncEnd: () => seen.push("asyncEnd"), error: () => {} }); await new Promise((resolve) => tracing.traceCallback((done) => setTimeout(done, 1, null, 1), 0, {}, null, resolve)); await 1; return seen; })([], diagnostics.tracingChannel("berth:w"))',
      "diagnostics.tracingChannel(7)",
    ],
  },
};
