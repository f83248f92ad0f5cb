import dns from "node:dns";
import promises from "node:dns/promises";

const names = Object.keys(dns).filter((name) => /^(resolve|lookup|reverse)/.test(name));

/** Whether what takes a callback is there as a promise as well, and is one. */
export default async ({ echo }) => {
  const pending = dns.promises.resolve4(new URL(echo).hostname);
  const isPromise = pending instanceof Promise;
  await pending.catch(() => {});
  return {
    same: dns.promises === promises || dns.promises.resolve4 === promises.resolve4,
    missing: names.filter((name) => typeof dns.promises[name] !== "function"),
    isPromise,
  };
};
