const Hapi = require("@hapi/hapi");
const vision = require("@hapi/vision");
async function start() {
  const server = Hapi.server({ port: 3000 });
  await server.register(vision);
  server.views({ engines: { html: require("handlebars") }, relativeTo: __dirname });
  server.route({
    method: "GET",
    path: "/",
    handler: (request, h) => h.view("page", { name: "Ada" }),
  });
  await server.start();
}
start();
