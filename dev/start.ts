import { buildAll } from "./build.ts";
import { startBuilt } from "./built-stack.ts";
import { freePort } from "./free-port.ts";
import { onInterrupt } from "./interrupt.ts";

const wanted = Number(process.env["PORT"] ?? 8787);

const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
console.log("Building …");
await buildAll();
const stack = await startBuilt({ port, state: ".wrangler/state" });
onInterrupt(() => stack.close());
console.log(`Berth is ready: ${stack.origin}`);
