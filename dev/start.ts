import { buildAll } from "./build.ts";
import { freePort } from "./free-port.ts";
import { migrate } from "./migrate.ts";
import { onInterrupt } from "./interrupt.ts";
import { serveBuild } from "./serve-build.ts";
import { startServices } from "./services.ts";

const state = ".wrangler/state";
const wanted = Number(process.env["PORT"] ?? 8787);

const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
console.log("Building …");
migrate(state);
await buildAll();
const services = await startServices(port);
const app = await serveBuild({ port, state, vars: services.vars });
onInterrupt(async () => {
  await Promise.all([app.dispose(), services.close()]);
});
console.log(`Berth is ready: http://localhost:${port}`);
