import { request } from "node:http";

/** A POST, and how it ends: with an answer, with an error event, or with an exception at once. */
export default ({ echo }) =>
  new Promise((resolve) => {
    const outgoing = request(`${echo}/`, { method: "POST" });
    outgoing.on("response", (response) => {
      response.resume();
      resolve({ answered: response.statusCode });
    });
    outgoing.on("error", ({ message }) => resolve({ emitted: message }));
    outgoing.end("order 7");
  });
