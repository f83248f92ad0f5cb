import { Agent, get } from "node:http";

/** A slow request and a quick one, at once, through an agent that may open one connection. */
export default async ({ echo }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ended = [];
  const requests = [`${echo}/delay/700`, `${echo}/`].map(async (url, index) => {
    const code = await status(url, agent);
    ended.push(index);
    return code;
  });
  const sockets = Object.keys(agent.sockets).length;
  const statuses = await Promise.all(requests);
  const queued = ended[0] === 0;
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
