const Hapi = require("@hapi/hapi");
const inert = require("@hapi/inert");
async function start() {
  const server = Hapi.server({ port: 3000, routes: { files: { relativeTo: __dirname } } });
  await server.register(inert);
  server.route({
    method: "GET",
    path: "/{file*}",
    handler: { directory: { path: "public", listing: true } },
  });
  await server.start();
}
start();
