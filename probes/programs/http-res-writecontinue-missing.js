import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** Says "continue" before it answers. */
export default () => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  try {
    response.writeContinue();
    return "done";
  } catch ({ code, message }) {
    return code ?? message;
  }
};
