import { request } from "node:http";

/** Asks over a Unix socket that does not exist. */
export default () =>
  new Promise((resolve) => {
    const outgoing = request({ socketPath: "/tmp/no-such.sock", path: "/" }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, effect: false });
    });
    outgoing.on("error", ({ code }) => resolve({ error: code, effect: true }));
    outgoing.end();
  });
