const http = require("node:http");

function postJson(url, value) {
  const body = Buffer.from(JSON.stringify(value));
  const headers = { "Content-Type": "application/json", "Content-Length": body.length };
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: "POST", headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        const isJson = response.headers["content-type"]?.startsWith("application/json");
        resolve({ status: response.statusCode, answer: isJson ? JSON.parse(text) : text });
      });
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}

http
  .createServer(async (req, res) => {
    const order = { bakery: "Núñez", loaves: 3, sliced: false };
    const path = req.url === "/closed" ? "/status/503" : "/orders";
    const { status, answer } = await postJson(`http://echo.berth.test${path}`, order);
    console.log("the bakery answered", status);
    res.writeHead(status === 200 ? 200 : 502, { "Content-Type": "application/json" });
    res.end(JSON.stringify({ status, received: answer.body ?? null }));
  })
  .listen(3000);
