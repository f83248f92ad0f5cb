import { request } from "node:https";

/** Asks over TLS while trusting nobody: with a list of authorities that holds none. */
export default async () => ({
  ca: await status({ ca: [] }),
  rejectUnauthorized: await status({ rejectUnauthorized: true, ca: "no certificate" }),
  servername: await status({ servername: "another.example" }),
});

function status(options) {
  return new Promise((resolve, reject) => {
    const outgoing = request("https://echo.berth.test/", options, (response) => {
      response.resume();
      resolve({ status: response.statusCode, effect: false });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}
