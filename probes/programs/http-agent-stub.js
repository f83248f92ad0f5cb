import { Agent, get } from "node:http";

/** Two slow requests at once through an agent that may open one connection. */
export default async ({ echo }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const started = Date.now();
  const requests = [status(`${echo}/delay/700`, agent), status(`${echo}/delay/700`, agent)];
  const sockets = Object.keys(agent.sockets).length;
  const statuses = await Promise.all(requests);
  const queued = Date.now() - started >= 1350;
  const kept = Object.keys(agent.freeSockets).length;
  agent.destroy();
  return { statuses, queued, sockets, kept };
};

function status(url, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume().on("end", () => setTimeout(resolve, 0, response.statusCode));
    }).on("error", reject);
  });
}
