import * as childProcess from "node:child_process";
import * as dgram from "node:dgram";
import * as fs from "node:fs";
import * as http2 from "node:http2";
import * as nodeTest from "node:test";
import * as tls from "node:tls";

/** Whether a function is there, and says so when it cannot do its work. */
function how(member, call) {
  if (typeof member !== "function") return "absent";
  try {
    call();
    return "returns";
  } catch (error) {
    return /not implemented|unsupported/i.test(error.message) ? "throws clearly" : "throws";
  }
}

/** Uses functions that a Worker has nothing for. */
export default () => ({
  spawn: how(childProcess.spawn, () => childProcess.spawn("ls")),
  http2Server: how(http2.createServer, () => http2.createServer()),
  tlsServer: how(tls.createServer, () => tls.createServer()),
  watch: how(fs.watch, () => fs.watch("/tmp")),
  udp: how(dgram.createSocket, () => dgram.createSocket("udp4").send("hello", 4000, "127.0.0.1")),
  test: how(nodeTest.test, () => nodeTest.test("adds", () => {})),
});
