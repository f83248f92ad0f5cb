import { Agent, get } from "node:https";

/** Two slow requests at once through an agent that may open one connection. */
export default async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const started = Date.now();
  const url = "https://echo.berth.test/delay/700";
  const statuses = await Promise.all([status(url, agent), status(url, agent)]);
  const queued = Date.now() - started >= 1350;
  const kept = Object.keys(agent.freeSockets).length;
  return { protocol: agent.protocol, statuses, queued, kept };
};

function status(url, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    }).on("error", reject);
  });
}
