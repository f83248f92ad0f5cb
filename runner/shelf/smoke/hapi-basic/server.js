const Hapi = require("@hapi/hapi");
const basic = require("@hapi/basic");
async function start() {
  const server = Hapi.server({ port: 3000 });
  await server.register(basic);
  const validate = (request, name, password) => ({
    isValid: password === "love",
    credentials: { name },
  });
  server.auth.strategy("simple", "basic", { validate });
  server.auth.default("simple");
  server.route({ method: "GET", path: "/", handler: (request) => request.auth.credentials.name });
  await server.start();
}
start();
