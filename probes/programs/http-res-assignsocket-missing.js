import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** Gives a response a socket, and takes it away again. */
export default () => {
  const socket = new Socket();
  const response = new ServerResponse(new IncomingMessage(socket));
  const seen = { assignSocket: attempt(() => response.assignSocket(socket)) };
  return { ...seen, detachSocket: attempt(() => response.detachSocket(socket)) };
};

function attempt(call) {
  try {
    call();
    return "done";
  } catch (error) {
    return error.code ?? error.message;
  }
}
