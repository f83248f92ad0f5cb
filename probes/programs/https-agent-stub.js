import { Agent, get } from "node:https";

/** A slow request and a quick one, at once, through an agent that may open one connection. */
export default async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ended = [];
  const echo = "https://echo.berth.test";
  const requests = [`${echo}/delay/700`, `${echo}/`].map(async (url, index) => {
    const code = await status(url, agent);
    ended.push(index);
    return code;
  });
  const statuses = await Promise.all(requests);
  const queued = ended[0] === 0;
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
