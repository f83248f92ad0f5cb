import { Agent, get } from "node:http";

/** One request with an agent of its own, one with none. */
export default async ({ echo }) => ({
  own: await status(`${echo}/`, new Agent()),
  none: await status(`${echo}/`, false),
});

function status(url, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}
