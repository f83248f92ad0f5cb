import { createServer } from "vite";
import { freePort } from "./free-port.ts";
import { onInterrupt } from "./interrupt.ts";
import { publishLocalVars } from "./local-vars.ts";
import { migrate } from "./migrate.ts";
import { startServices } from "./services.ts";

const wanted = Number(process.env["PORT"] ?? 5173);

const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
migrate(".wrangler/state");
const services = await startServices(port);
publishLocalVars(services.vars);
const server = await createServer({ server: { port, strictPort: true, host: "127.0.0.1" } });
await server.listen();
onInterrupt(async () => {
  await Promise.all([server.close(), services.close()]);
});
console.log(`Berth is ready, with hot reload: http://localhost:${port}`);
