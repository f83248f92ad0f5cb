import { buildData } from "./build.ts";
import { startDev } from "./dev-stack.ts";
import { freePort } from "./free-port.ts";
import { onInterrupt } from "./interrupt.ts";

const wanted = Number(process.env["PORT"] ?? 5173);

const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
await buildData();
const stack = await startDev({ port, state: ".wrangler/state" });
onInterrupt(() => stack.close());
console.log(`Berth is ready, with hot reload: ${stack.origin}`);
