import { createServer } from "node:http";

const interesting = ["colo", "country", "city", "timezone", "asOrganization", "httpProtocol", "tlsVersion"];

createServer((req, res) => {
  const cf = req.cloudflare?.cf;
  res.setHeader("Content-Type", "application/json");
  if (cf === undefined || Object.keys(cf).length === 0) {
    console.warn("this request did not come through Cloudflare's network");
    return res.writeHead(404).end(JSON.stringify({ error: "This request has no cf object." }));
  }
  const found = interesting.filter((name) => name in cf).map((name) => [name, cf[name]]);
  const answer = req.url === "/all" ? cf : Object.fromEntries(found);
  res.end(JSON.stringify(answer, null, 2));
}).listen(3000);
