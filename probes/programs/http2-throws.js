import http2 from "node:http2";

function failure(call) {
  try {
    call().close();
    return "none";
  } catch ({ code, name }) {
    return code ?? name;
  }
}

/** Makes servers of HTTP/2, and a client. */
export default () => ({
  createServer: failure(() => http2.createServer()),
  createSecureServer: failure(() => http2.createSecureServer({})),
  connect: failure(() => http2.connect("http://127.0.0.1:9").on("error", () => {})),
});
