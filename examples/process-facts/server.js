import { createServer } from "node:http";
import process from "node:process";

process.on("exit", (code) => console.log(`exit with ${code}`));

/** The order in which a program's own turns come. */
async function turns() {
  const order = [];
  setTimeout(() => order.push("timer"));
  setImmediate(() => order.push("immediate"));
  Promise.resolve().then(() => order.push("promise"));
  process.nextTick(() => order.push("tick"));
  order.push("now");
  await new Promise((resolve) => setTimeout(resolve, 5));
  return order;
}

createServer(async (req, res) => {
  if (req.url === "/exit") process.exit(3);
  process.stdout.write("half a line, ");
  process.stdout.write("and the other half\n");
  process.stderr.write("a warning\n");
  const { platform, arch, version, versions, pid, argv, title } = process;
  const facts = {
    env: process.env.GREETING,
    cwd: process.cwd(),
    memory: process.memoryUsage(),
    turns: await turns(),
    elapsed: typeof process.hrtime.bigint(),
    exitCode: process.exitCode ?? null,
  };
  res.setHeader("content-type", "application/json");
  res.end(
    JSON.stringify(
      { platform, arch, version, v8: versions.v8, pid, argv, title, ...facts },
      null,
      2,
    ),
  );
}).listen(3000);
