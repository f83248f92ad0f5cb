import { lookupService } from "node:dns";
import { lookupService as lookupByPromise } from "node:dns/promises";

async function messageOf(work) {
  try {
    await work();
    return "answered";
  } catch (error) {
    return error.message;
  }
}

/** Asks for the name and the service of an address, by callback and by promise. */
export default async () => ({
  callback: await messageOf(
    () =>
      new Promise((resolve, reject) => {
        lookupService("127.0.0.1", 80, (error) => (error ? reject(error) : resolve()));
      }),
  ),
  promise: await messageOf(() => lookupByPromise("127.0.0.1", 80)),
});
