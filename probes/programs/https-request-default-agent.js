import { Agent, globalAgent, request } from "node:https";

/** The agent of a request that names none. */
export default () => {
  const outgoing = request({ hostname: "localhost", path: "/" });
  outgoing.on("error", () => {});
  const same = outgoing.agent === globalAgent;
  outgoing.destroy();
  return { same, isAgent: globalAgent instanceof Agent };
};
