import { get } from "node:http";

/** Listens for the socket that a request is given. */
export default ({ echo }) =>
  new Promise((resolve, reject) => {
    let socket = false;
    const outgoing = get(`${echo}/`, (response) => {
      response.resume().on("end", () => resolve({ socket, status: response.statusCode }));
    });
    outgoing.on("socket", () => {
      socket = true;
    });
    outgoing.on("error", reject);
  });
