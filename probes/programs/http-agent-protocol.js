import { Agent } from "node:http";

/** What a fresh agent is for. */
export default () => {
  const { protocol, defaultPort } = new Agent();
  return { protocol, defaultPort };
};
