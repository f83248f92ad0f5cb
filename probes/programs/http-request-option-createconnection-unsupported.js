import { request } from "node:http";
import { connect } from "node:net";

/** Brings a connection of its own, and looks whether it is the one that is used. */
export default ({ echo }) => {
  let effect = false;
  const createConnection = (options) => {
    effect = true;
    return connect(options);
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(`${echo}/`, { createConnection }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, effect });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
};
