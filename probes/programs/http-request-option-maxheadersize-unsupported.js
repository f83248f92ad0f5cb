import { request } from "node:http";

/** Lets a response have one byte of headers, and looks whether it still arrives. */
export default ({ echo }) =>
  new Promise((resolve) => {
    const outgoing = request(`${echo}/`, { maxHeaderSize: 1 }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, effect: false });
    });
    outgoing.on("error", ({ code }) => resolve({ error: code, effect: true }));
    outgoing.end();
  });
