const Hapi = require("@hapi/hapi");

async function main() {
  const server = Hapi.server({ port: 3000 });
  server.route([
    { method: "GET", path: "/", handler: () => "hello from hapi" },
    {
      method: "GET",
      path: "/users/{id}",
      handler: (request) => ({ id: request.params.id, query: request.query }),
    },
    {
      method: "POST",
      path: "/echo",
      handler: (request, h) => h.response(request.payload).code(201),
    },
    {
      method: "GET",
      path: "/fail",
      handler: () => {
        throw new Error("hidden from the client");
      },
    },
  ]);
  await server.start();
}
main();
