import os from "node:os";
import process from "node:process";

/** Asks for the measures of the machine and of the process. */
export default async () => {
  await new Promise((resolve) => setTimeout(resolve, 30));
  return measures();
};

const measures = () => ({
  cpus: os.cpus().length,
  totalmem: os.totalmem(),
  freemem: os.freemem(),
  loadavg: os.loadavg(),
  networkInterfaces: Object.keys(os.networkInterfaces()).length,
  uptime: [os.uptime(), process.uptime()],
  memoryUsage: Object.values(process.memoryUsage()).reduce((sum, bytes) => sum + bytes, 0),
});
