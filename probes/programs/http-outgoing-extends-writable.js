import { OutgoingMessage } from "node:http";
import { Stream, Writable } from "node:stream";

/** What an outgoing message is. */
export default () => ({
  writable: OutgoingMessage.prototype instanceof Writable,
  stream: OutgoingMessage.prototype instanceof Stream,
});
