import { createServer } from "node:http";

function failure(options) {
  try {
    createServer(options, () => {});
    return "none";
  } catch ({ code, name }) {
    return code ?? name;
  }
}

/** Makes servers with limits of their own. */
export default () => ({
  keepAliveTimeout: failure({ keepAliveTimeout: 5000 }),
  maxHeaderSize: failure({ maxHeaderSize: 8192 }),
  connectionsCheckingInterval: failure({ connectionsCheckingInterval: 1000 }),
});
