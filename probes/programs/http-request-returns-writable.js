import { OutgoingMessage, request } from "node:http";
import { Writable } from "node:stream";
import { json } from "node:stream/consumers";

/** What `request` returns, and what arrives of a body that is written in two parts. */
export default ({ echo }) =>
  new Promise((resolve, reject) => {
    const outgoing = request(`${echo}/`, { method: "POST" }, async (response) => {
      const { body } = await json(response);
      resolve({
        writable: outgoing instanceof Writable,
        outgoingMessage: outgoing instanceof OutgoingMessage,
        body,
      });
    });
    outgoing.on("error", reject);
    outgoing.write("a");
    outgoing.write("b");
    outgoing.end();
  });
