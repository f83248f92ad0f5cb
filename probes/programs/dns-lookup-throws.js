import { lookup } from "node:dns";
import { lookup as lookupByPromise } from "node:dns/promises";
import { isIP } from "node:net";

/** Looks an origin up by its name, by callback and by promise: of what family the addresses are. */
export default async ({ echo }) => {
  const { hostname } = new URL(echo);
  const byCallback = await new Promise((resolve, reject) => {
    lookup(hostname, 4, (error, address) => (error ? reject(error) : resolve(address)));
  });
  const { address } = await lookupByPromise(hostname, { family: 4 });
  return { callback: isIP(byCallback), promise: isIP(address) };
};
