const http = require("node:http");
const tls = require("node:tls");

const attempts = {
  "tls.connect": () =>
    new Promise((resolve, reject) => {
      const socket = tls.connect({ host: "echo.berth.test", port: 443 }, () =>
        resolve("connected"),
      );
      socket.on("error", reject);
    }),
  "tls.createServer": () => tls.createServer(() => {}).listen(8443),
  "tls.checkServerIdentity": () =>
    tls.checkServerIdentity("shop.example", { subject: {}, subjectaltname: "DNS:*.example.org" }),
  "tls.createSecureContext": () =>
    tls.createSecureContext({ minVersion: "TLSv1.3" }).constructor.name,
  "tls.getCiphers": () => tls.getCiphers().length,
  "tls.rootCertificates": () => tls.rootCertificates.length,
  "tls.convertALPNProtocols": () => {
    const out = {};
    tls.convertALPNProtocols(["h2", "http/1.1"], out);
    return out.ALPNProtocols.toString("latin1");
  },
};

async function outcomeOf(attempt) {
  try {
    const value = await attempt();
    return value instanceof Error ? { returned: value.code } : { value };
  } catch (error) {
    return { error: error.code ?? error.name, message: error.message };
  }
}

http
  .createServer(async (req, res) => {
    const outcomes = {};
    for (const [name, attempt] of Object.entries(attempts))
      outcomes[name] = await outcomeOf(attempt);
    res.setHeader("content-type", "application/json");
    res.end(JSON.stringify(outcomes, null, 2));
  })
  .listen(3000);
