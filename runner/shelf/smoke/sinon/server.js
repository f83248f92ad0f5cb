import { createServer } from "node:http";
import sinon from "sinon";

const api = { get: () => "real" };
createServer((req, res) => {
  const stub = sinon.stub(api, "get").returns("stubbed");
  api.get("x");
  res.end(`${api.get()} ${stub.callCount} ${stub.calledWith("x")} ${(stub.restore(), api.get())}`);
}).listen(3000);
