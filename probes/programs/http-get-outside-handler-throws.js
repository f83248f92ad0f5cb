import { get } from "node:http";

/** A GET, and how it ends: with an answer, with an error event, or with an exception at once. */
export default ({ echo }) =>
  new Promise((resolve) => {
    get(`${echo}/`, (response) => {
      response.resume();
      resolve({ answered: response.statusCode });
    }).on("error", ({ message }) => resolve({ emitted: message }));
  });
