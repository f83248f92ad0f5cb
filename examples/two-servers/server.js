import http from "node:http";

let hits = 0;

const site = http.createServer((req, res) => {
  hits += 1;
  res.end(`the site says hello from ${req.url}\n`);
});

const admin = http.createServer((req, res) => {
  res.setHeader("Content-Type", "application/json");
  res.end(JSON.stringify({ hits }));
});

site.listen(8080, () => console.log("site on port 8080"));
admin.listen(9090, () => console.log("admin on port 9090"));
