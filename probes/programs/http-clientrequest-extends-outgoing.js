import { ClientRequest, OutgoingMessage } from "node:http";

/** What a request that one sends is. */
export default () => ClientRequest.prototype instanceof OutgoingMessage;
