import { employ } from "./clerk.js";

/** Asks over a port, so that the answer comes as a promise. */
function asker(port) {
  const waiting = new Map();
  port.onmessage = ({ data: { number, counts } }) => {
    waiting.get(number)?.(counts);
    waiting.delete(number);
  };
  let last = 0;
  return (words) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      port.postMessage({ number: last, words });
    });
}

export default {
  async fetch(request) {
    const text = new URL(request.url).searchParams.get("text") ?? "to be or not to be";
    const { port1, port2 } = new MessageChannel();
    employ(port1);
    const ask = asker(port2);

    const words = new Set(text.split(" "));
    const answers = Promise.all([ask(text.split(" ")), ask(words)]);
    // Too late to change anything: what was asked is a copy by now.
    words.clear();
    const [all, unique] = await answers;

    let refused;
    try {
      port2.postMessage(() => "functions stay where they are");
    } catch (error) {
      refused = error.name;
    }
    port1.close();
    return Response.json({
      all: Object.fromEntries(all),
      unique: unique.size,
      isMap: all instanceof Map,
      refused,
    });
  },
};
