const Hapi = require("@hapi/hapi");
const cookie = require("@hapi/cookie");
async function start() {
  const server = Hapi.server({ port: 3000 });
  await server.register(cookie);
  server.auth.strategy("session", "cookie", {
    cookie: { name: "sid", password: "a password of at least 32 characters", isSecure: false },
  });
  server.auth.default({ strategy: "session", mode: "try" });
  server.route({
    method: "GET",
    path: "/",
    handler: (request) => {
      request.cookieAuth.set({ id: 1 });
      return String(request.auth.isAuthenticated);
    },
  });
  await server.start();
}
start();
