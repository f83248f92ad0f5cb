import https from "node:https";

/** Whether `node:https` has a class for answers of its own. */
export default () => "ServerResponse" in https;
