import http from "node:http";
import https from "node:https";

const forms = [
  [],
  [0],
  [null],
  [8080],
  [8080, "0.0.0.0"],
  [{ port: 8080, host: "::" }],
  ["/tmp/s"],
];
const options = ["maxHeaderSize", "keepAliveTimeout", "connectionsCheckingInterval"];

/** The same questions to both servers, and whether they say the same. */
export default () => {
  const [ofHttp, ofHttps] = [limits(http), limits(https)];
  return { same: JSON.stringify(ofHttp) === JSON.stringify(ofHttps), ...ofHttps };
};

function limits({ createServer }) {
  return {
    listens: forms.map((form) =>
      attempt(() =>
        createServer({})
          .listen(...form)
          .close(),
      ),
    ),
    options: options.map((name) => attempt(() => createServer({ [name]: 1000 }))),
  };
}

function attempt(call) {
  try {
    call();
    return "works";
  } catch ({ code }) {
    return code;
  }
}
