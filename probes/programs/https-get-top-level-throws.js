import { get, request } from "node:https";

/** A GET and a POST over TLS, and how each ends: with an answer, or with an error event. */
export default async () => ({
  get: await ended(get("https://echo.berth.test/")),
  request: await ended(request("https://echo.berth.test/", { method: "POST" }).end("order 7")),
});

function ended(outgoing) {
  return new Promise((resolve) => {
    outgoing.on("response", (response) => {
      response.resume();
      resolve({ answered: response.statusCode });
    });
    outgoing.on("error", ({ message }) => resolve({ emitted: message.split(".")[0] }));
  });
}
