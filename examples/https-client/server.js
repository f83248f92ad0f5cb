const https = require("node:https");
const http = require("node:http");

// In Node this agent would trust nobody: its only authority is not even a certificate.
const distrustful = new https.Agent({ ca: "nobody", rejectUnauthorized: true });

function getJson(url, options) {
  return new Promise((resolve, reject) => {
    const request = https.get(url, options, (response) => {
      response.setEncoding("utf8");
      let text = "";
      response.on("data", (part) => (text += part));
      response.on("end", () => resolve(JSON.parse(text)));
    });
    request.on("error", reject);
  });
}

const server = http.createServer(async (req, res) => {
  const answers = {};
  for (const [name, options] of Object.entries({
    plain: {},
    agent: { agent: distrustful },
    options: { ca: "nobody", servername: "other.test" },
  })) {
    try {
      const { url } = await getJson(
        `https://echo.berth.test/as/${encodeURIComponent(name)}`,
        options,
      );
      answers[name] = url;
    } catch (error) {
      answers[name] = `${error.code ?? error.name}: ${error.message}`;
    }
  }
  res.setHeader("content-type", "application/json");
  res.end(JSON.stringify(answers, null, 2));
});

server.listen(3000);
