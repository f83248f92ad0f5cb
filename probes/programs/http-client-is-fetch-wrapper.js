import { get } from "node:http";
import { text } from "node:stream/consumers";

/** Stands in for the global `fetch` while `node:http` asks. */
export default async ({ echo }) => {
  const real = globalThis.fetch;
  const calls = [];
  globalThis.fetch = (url, options) => {
    calls.push({ url: url instanceof URL, redirect: options.redirect });
    return Promise.resolve(new Response("from the replaced fetch"));
  };
  try {
    const response = await new Promise((resolve, reject) => {
      get(`${echo}/status/200`, resolve).on("error", reject);
    });
    return { calls, answeredByFetch: (await text(response)) === "from the replaced fetch" };
  } finally {
    globalThis.fetch = real;
  }
};
