import http from "node:http";
import https from "node:https";

const options = {
  socketPath: "/tmp/none.sock",
  lookup: (name, given, done) => done(new Error("No name is looked up.")),
  createConnection: () => {
    throw new Error("No connection is made.");
  },
  maxHeaderSize: 8192,
};

function failure(call) {
  try {
    call()
      .on("error", () => {})
      .destroy();
    return "none";
  } catch ({ code, message }) {
    return code ?? message;
  }
}

/** Asks with options that say how a connection is made. */
export default ({ echo }) => {
  const { hostname: host, port } = new URL(echo);
  const failures = {};
  for (const [name, value] of Object.entries(options)) {
    const given = { host, port, [name]: value };
    failures[name] = [http.request, http.get, https.request].map((ask) =>
      failure(() => ask(given)),
    );
  }
  return failures;
};
