import { OutgoingMessage, ServerResponse } from "node:http";

/** What the answer of a server is. */
export default () => ServerResponse.prototype instanceof OutgoingMessage;
