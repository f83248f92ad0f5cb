import { request } from "node:http";

/** Says itself where a name leads, and looks whether it is asked. */
export default ({ echo }) => {
  const { hostname, port, pathname } = new URL(`${echo}/`);
  let effect = false;
  const lookup = (name, { all }, found) => {
    effect = true;
    found(null, all ? [{ address: hostname, family: 4 }] : hostname, 4);
  };
  return new Promise((resolve, reject) => {
    const options = { hostname: "inventory.test", port, path: pathname, lookup };
    const outgoing = request(options, (response) => {
      response.resume();
      resolve({ status: response.statusCode, effect });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
};
