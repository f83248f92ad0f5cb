import { get } from "node:http";

/** Asks twice, once with an `end()` that is not needed. */
export default async ({ echo }) => ({
  alone: await ended(get(`${echo}/`)),
  withEnd: await ended(get(`${echo}/`).end()),
});

function ended(outgoing) {
  return new Promise((resolve) => {
    outgoing.on("error", ({ message }) => resolve(message));
    outgoing.on("response", (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    });
  });
}
