import { tracingChannel } from "node:diagnostics_channel";

const names = ["start", "end", "asyncStart", "asyncEnd", "error"];

/** Which channels hear of a promise that resolves, one that rejects, and a function that throws. */
export default async () => {
  const channels = tracingChannel("orders");
  let heard = [];
  channels.subscribe(Object.fromEntries(names.map((name) => [name, () => heard.push(name)])));
  const heardOf = async (work) => {
    heard = [];
    try {
      await work();
    } catch {
      heard.push("(threw)");
    }
    return heard;
  };
  const fail = () => {
    throw new Error("Out of stock.");
  };
  return {
    channels: names.filter((name) => typeof channels[name]?.publish === "function"),
    resolving: await heardOf(() => channels.tracePromise(async () => "placed", {})),
    rejecting: await heardOf(() => channels.tracePromise(async () => fail(), {})),
    throwing: await heardOf(() => channels.traceSync(fail, {})),
  };
};
