import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** Makes a response as code from before classes does: by a call on an object of its own. */
export default () => {
  function OwnResponse(request) {
    ServerResponse.call(this, request);
  }
  Object.setPrototypeOf(OwnResponse.prototype, ServerResponse.prototype);
  return new OwnResponse(new IncomingMessage(new Socket())).statusCode;
};
