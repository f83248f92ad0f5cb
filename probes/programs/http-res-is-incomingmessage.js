import { get, IncomingMessage } from "node:http";

/** What the callback of a request is given. */
export default ({ echo }) =>
  new Promise((resolve, reject) => {
    get(`${echo}/`, (response) => {
      response.resume();
      resolve(response instanceof IncomingMessage);
    }).on("error", reject);
  });
