import { get } from "node:http";

/** Asks, and looks whether the answer names the request that it answers. */
export default ({ echo }) =>
  new Promise((resolve, reject) => {
    const outgoing = get(`${echo}/`, (response) => {
      response.resume().on("end", () => resolve({ named: response.req === outgoing }));
    });
    outgoing.on("error", reject);
  });
