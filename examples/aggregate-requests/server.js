import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const sources = { tides: { high: ["05:12", "17:40"] }, weather: { wind: "SW 4", celsius: 11 } };

http
  .createServer(async (req, res) => {
    const started = Date.now();
    const names = Object.keys(sources);
    const answers = await Promise.all(names.map((name) => getJson(`http://localhost:4000/${name}`)));
    console.log(`${names.length} answers in ${Date.now() - started} ms`);
    res.setHeader("Content-Type", "application/json");
    res.end(JSON.stringify(Object.fromEntries(names.map((name, at) => [name, answers[at]]))));
  })
  .listen(3000);

// What would be two services of other people.
http
  .createServer(async (req, res) => {
    await sleep(120);
    res.end(JSON.stringify(sources[req.url.slice(1)]));
  })
  .listen(4000);

function getJson(url) {
  return new Promise((resolve, reject) => {
    http
      .get(url, async (res) => {
        let text = "";
        for await (const chunk of res.setEncoding("utf8")) text += chunk;
        resolve(JSON.parse(text));
      })
      .on("error", reject);
  });
}
