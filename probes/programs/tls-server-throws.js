import tls from "node:tls";

function messageOf(work) {
  try {
    work();
    return null;
  } catch (error) {
    return error.message;
  }
}

/** Makes a TLS server in both ways. */
export default () => ({
  createServer: messageOf(() => tls.createServer({}, () => {})),
  Server: messageOf(() => new tls.Server({}, () => {})),
});
